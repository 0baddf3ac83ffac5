package th.go.led.rangwan.service.decision;

import java.util.List;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A capacity offered for an act: its key for the form, its line, and the order that gives it (empty in the own post).
 *
 * @param signature the lines below the name in a signature block, in Thai
 */
public record CapacityChoice(String key, Bilingual line, String order, List<String> signature) {
    static CapacityChoice of(Capacity capacity) {
        return new CapacityChoice(
                capacity.key(),
                new Bilingual(capacity.lineTh(), capacity.lineEn()),
                String.join(" · ", capacity.orders()),
                capacity.signatureLines());
    }
}
