package th.go.led.rangwan.service.eligibility;

import java.io.Serializable;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A person who may be asked to rule.
 *
 * @param post the post held
 * @param suggested whether the call names this post as whom to ask
 */
public record Ruler(long id, Bilingual name, Bilingual post, boolean suggested) implements Serializable {}
