package th.go.led.rangwan.service.letter;

import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.Standing;
import th.go.led.rangwan.domain.rule.Verdict;

/** What can be done to a letter on its page. */
public enum LetterAct {
    REQUEST(LetterState.REQUESTED),
    /** Notes that a letter numbered elsewhere asked for it. */
    NOTE(LetterState.REQUESTED),
    AGREE(LetterState.AGREED),
    RECEIVE(LetterState.RECEIVED),
    ACCEPT(LetterState.ACCEPTED),
    SEND_BACK(LetterState.SENT_BACK),
    DECLINE(LetterState.DECLINED),
    /** A director settles whether its body is independent. */
    RULE(null),
    CANCEL(LetterState.CANCELLED),
    /** Sends the request once more. */
    AGAIN(null),
    /** Notes a day newly agreed with a body that was asked. */
    DAY(null),
    /** Says which clinic earns it. */
    CLINIC(null),
    /** Plans a letter of another body in its place. */
    REPLACE(null),
    /** Nothing is left to do but to read it. */
    OPEN(null);

    private final LetterState target;

    LetterAct(LetterState target) {
        this.target = target;
    }

    /** Whether it asks a body, which stops once enough letters count. */
    boolean asks() {
        return this == REQUEST || this == NOTE || this == AGAIN || this == REPLACE;
    }

    /** The acts open in that state, the likeliest first; never {@link #OPEN}. */
    static List<LetterAct> openIn(LetterState state, boolean fromClinic) {
        List<LetterAct> open = new ArrayList<>();
        for (LetterAct act : values()) {
            if (act.target != null && state.mayBecome(act.target)) {
                open.add(act);
            }
        }
        if (fromClinic && open.remove(RECEIVE)) {
            open.add(0, RECEIVE);
        }
        return open;
    }

    /** The act that comes next for whoever acts on letters. */
    static LetterAct next(LetterState state, boolean fromClinic, Standing standing) {
        if (state.turn() == LetterState.Turn.NOBODY) {
            return OPEN;
        }
        boolean useless = standing.verdict() == Verdict.FAIL && state == LetterState.PLANNED;
        return useless ? CANCEL : openIn(state, fromClinic).get(0);
    }
}
