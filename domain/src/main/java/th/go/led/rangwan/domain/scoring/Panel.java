package th.go.led.rangwan.domain.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.nomination.NominationState;

/** The rules of a scoring panel. Plain functions. */
public final class Panel {
    private static final Set<NominationState> SCORED =
            Set.of(NominationState.DRAFTING, NominationState.ON_ROUTE, NominationState.RETURNED);

    private Panel() {}

    /** Whether scores of others may be shown: to a scorer only once the own sheet is in, to mere readers always. */
    public static boolean shows(boolean scorer, boolean ownIsIn) {
        return !scorer || ownIsIn;
    }

    /** Whether scores may still be given: until the nomination is decided or withdrawn. */
    public static boolean open(NominationState state) {
        return SCORED.contains(state);
    }

    /** The sheets that stand: those that no other one corrects. */
    public static List<ScoreSheet> standing(Collection<ScoreSheet> sheets) {
        Set<ScoreSheet> corrected = sheets.stream()
                .map(ScoreSheet::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return sheets.stream().filter(sheet -> !corrected.contains(sheet)).toList();
    }
}
