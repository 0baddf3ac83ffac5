package th.go.led.rangwan.domain.memo;

import java.util.Objects;
import th.go.led.rangwan.domain.event.CycleEvent;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.paper.PaperMatter;

/**
 * What a memo is about, and whose it is.
 *
 * @param unit the unit that writes it and whose register numbers it
 * @param nomination the application that it is on; null for another kind
 * @param event the event that it reports; null for another kind
 */
public record MemoMatter(MemoKind kind, OrgUnit unit, Nomination nomination, CycleEvent event) {
    /** Refuses, as a mistake of the program, a matter that does not fit its kind. */
    public MemoMatter {
        Objects.requireNonNull(unit);
        boolean fits = (kind == MemoKind.APPLICATION) == (nomination != null)
                && (kind == MemoKind.EVENT_REPORT) == (event != null);
        if (!fits) {
            throw new IllegalArgumentException(kind + " with " + nomination + " and " + event);
        }
    }

    /** On an application. */
    public static MemoMatter on(Nomination nomination, OrgUnit unit) {
        return new MemoMatter(MemoKind.APPLICATION, unit, nomination, null);
    }

    /** On what came of an event. */
    public static MemoMatter of(CycleEvent event, OrgUnit unit) {
        return new MemoMatter(MemoKind.EVENT_REPORT, unit, null, event);
    }

    /** A circular of the unit. */
    public static MemoMatter circular(OrgUnit unit) {
        return new MemoMatter(MemoKind.CIRCULAR, unit, null, null);
    }

    /** As the trail names it: {@code nomination:7}, {@code event:3} or {@code unit:2}. */
    public String subject() {
        return switch (kind) {
            case APPLICATION -> nomination.subject();
            case EVENT_REPORT -> event.subject();
            case CIRCULAR -> "unit:" + unit.id();
        };
    }

    /** As the register keeps it. */
    public PaperMatter registered(String words) {
        String[] whose = subject().split(":", 2);
        return new PaperMatter(words, whose[0], Long.parseLong(whose[1]));
    }
}
