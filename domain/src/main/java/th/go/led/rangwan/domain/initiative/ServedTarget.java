package th.go.led.rangwan.domain.initiative;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * A goal or target of the 2030 Agenda that a work serves. Named first, with its strength and reason then or later, taken
 * away with the work's list.
 */
@Entity
@Table(name = "initiative_sdg")
public class ServedTarget {
    private static final int LONGEST = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Initiative initiative;

    private int place;
    private String code;

    @Enumerated(EnumType.STRING)
    private SdgStrength strength;

    private String reason = "";

    protected ServedTarget() {} // JPA

    ServedTarget(Initiative initiative, String code) {
        this.initiative = initiative;
        this.code = code;
    }

    /** The one code that was typed, refused at {@code sdgCode} when it is none, several, or not in the Agenda. */
    static String one(String typed) {
        try {
            List<String> codes = SdgTargets.parse(typed.strip().split("\\s", 2)[0]);
            if (codes.size() != 1) {
                throw new RefusedException("initiative.refused.sdg.one");
            }
            return codes.get(0);
        } catch (RefusedException unknown) {
            throw unknown.at("sdgCode");
        }
    }

    void explain(SdgStrength how, String why) {
        if (how == null) {
            throw new RefusedException("initiative.refused.sdg.strength").at("sdgStrength");
        }
        if (why.isBlank()) {
            throw new RefusedException("initiative.refused.sdg.reason").at("sdgReason");
        }
        if (why.length() > LONGEST) {
            throw new RefusedException("initiative.refused.long", Integer.toString(LONGEST)).at("sdgReason");
        }
        this.strength = how;
        this.reason = why.strip();
    }

    void moveTo(int newPlace) {
        this.place = newPlace;
    }

    public Initiative initiative() {
        return initiative;
    }

    /** Its place in the order given, from 0. */
    public int place() {
        return place;
    }

    public String code() {
        return code;
    }

    /** How strongly, empty while nobody has said. */
    public Optional<SdgStrength> strength() {
        return Optional.ofNullable(strength);
    }

    /** Why, in Thai; empty while nobody has said. */
    public String reason() {
        return reason;
    }
}
