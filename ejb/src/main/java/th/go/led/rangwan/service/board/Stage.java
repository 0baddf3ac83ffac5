package th.go.led.rangwan.service.board;

import static th.go.led.rangwan.domain.nomination.NominationState.APPROVED_WITH_CONDITIONS;
import static th.go.led.rangwan.domain.nomination.NominationState.DRAFTING;
import static th.go.led.rangwan.domain.nomination.NominationState.ON_ROUTE;
import static th.go.led.rangwan.domain.nomination.NominationState.RETURNED;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.nomination.NominationState;

/** A column of the board: where a dossier stands, and so who acts next. Every dossier stands in exactly one. */
public enum Stage {
    /** With the writer: in draft, or returned to be mended. */
    WRITER(""),
    /** On its way, with the directors. */
    DIRECTORS(" and not "),
    /** On its way, with the executive who decides. */
    EXECUTIVE(" and "),
    /** Approved, and shut until its conditions are met. */
    CONDITIONS(""),
    /** Approved: to be filed. */
    APPROVED(""),
    /** The portal has taken it. */
    FILED(""),
    /** Nothing follows: not this year, not approved, withdrawn, or ended with its cycle. */
    OVER("");

    private static final String DECIDES = "exists (select 1 from RouteStep s where s.nomination = n"
            + " and s.state = th.go.led.rangwan.domain.decision.StepState.CURRENT"
            + " and s.ask = th.go.led.rangwan.domain.decision.StepAsk.DECIDE)";

    private final String decides;

    Stage(String decides) {
        this.decides = decides;
    }

    /** The states of the dossiers that stand here. */
    Set<NominationState> states() {
        return switch (this) {
            case WRITER -> EnumSet.of(DRAFTING, RETURNED);
            case DIRECTORS, EXECUTIVE -> EnumSet.of(ON_ROUTE);
            case CONDITIONS -> EnumSet.of(APPROVED_WITH_CONDITIONS);
            case APPROVED -> EnumSet.of(NominationState.APPROVED);
            case FILED -> EnumSet.of(NominationState.FILED);
            case OVER ->
                Stream.of(NominationState.values())
                        .filter(NominationState::ended)
                        .collect(Collectors.toSet());
        };
    }

    /** As a condition upon a nomination {@code n}. */
    String condition() {
        String here = states().stream()
                .sorted()
                .map(state -> NominationState.class.getName() + "." + state.name())
                .collect(Collectors.joining(", ", "n.state in (", ")"));
        return decides.isEmpty() ? here : here + decides + DECIDES;
    }
}
