package th.go.led.rangwan.service.initiative;

import java.io.Serializable;
import th.go.led.rangwan.domain.initiative.SdgStrength;
import th.go.led.rangwan.domain.initiative.SdgTargets;

/**
 * A goal or target that a work serves.
 *
 * @param strength null while nobody has said
 * @param reason in Thai, empty while nobody has said
 */
public record TargetRow(String code, SdgStrength strength, String reason) implements Serializable {
    /** Whether somebody has said how and why. */
    public boolean explained() {
        return strength != null && !reason.isEmpty();
    }

    /** The goal's number. */
    public int goal() {
        return SdgTargets.goal(code);
    }

    /** The target's words as the United Nations wrote them, empty for a whole goal. */
    public String words() {
        return SdgTargets.words(code).orElse("");
    }
}
