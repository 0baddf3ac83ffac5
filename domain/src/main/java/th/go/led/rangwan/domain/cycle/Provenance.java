package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;

/**
 * Where an item of the definition comes from, and whether somebody has settled it.
 *
 * @param source code of the source, see {@link SourceDefinition}
 * @param place the place in it, for example ข้อ ๑.๔; null when the whole is meant
 * @param verified whether a person has settled it
 * @param verifiedBy who did, null while nobody has
 */
public record Provenance(String source, String place, boolean verified, String verifiedBy) implements Serializable {
    /** The same place, which nobody has settled. */
    Provenance unverified() {
        return new Provenance(source, place, false, null);
    }
}
