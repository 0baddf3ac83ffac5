package th.go.led.rangwan.service.readiness;

import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A readiness plan on screen.
 *
 * @param openedBy who opened it
 * @param changeable whether the caller may add items
 */
public record ReadinessSheet(ReadinessRow plan, Bilingual openedBy, List<ItemRow> items, boolean changeable) {}
