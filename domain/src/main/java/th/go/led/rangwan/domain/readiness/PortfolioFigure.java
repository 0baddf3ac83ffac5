package th.go.led.rangwan.domain.readiness;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure of the portfolio: how many works of a cycle have one of some fates. The list that a figure opens holds what it
 * counts, for both ask {@link #counts}.
 */
public enum PortfolioFigure {
    /** Everything on record in the cycle. */
    ON_RECORD,
    /** Entered and still on its way. */
    PREPARING,
    /** Filed, whatever came of it. */
    FILED,
    /** Won. */
    WON,
    /** Not applied with, for whatever reason. */
    NOT_APPLIED,
    /** A director said no before drafting. */
    NO_GO,
    /** Looked at and not entered in time. */
    NOT_TAKEN_UP,
    /** Entered and not finished in time. */
    UNFINISHED,
    /** The executive's not this year. */
    NOT_THIS_YEAR,
    /** Taken back. */
    WITHDRAWN,
    /** The cycle was cancelled. */
    CYCLE_CANCELLED;

    /** The figures of the first table, in its order. */
    public static final List<PortfolioFigure> MAIN = List.of(ON_RECORD, PREPARING, FILED, WON, NOT_APPLIED);

    /** The reasons why the department did not apply; together they are {@link #NOT_APPLIED}. */
    public static final List<PortfolioFigure> REASONS =
            List.of(NO_GO, NOT_TAKEN_UP, UNFINISHED, NOT_THIS_YEAR, WITHDRAWN, CYCLE_CANCELLED);

    /** Whether a work with that fate is counted. */
    public boolean counts(Fate fate) {
        return switch (this) {
            case ON_RECORD -> fate != Fate.NEVER;
            case PREPARING -> fate == Fate.PREPARING;
            case FILED -> fate.filed();
            case WON -> fate == Fate.WON;
            case NOT_APPLIED -> fate.notApplied();
            case NO_GO, NOT_TAKEN_UP, UNFINISHED, NOT_THIS_YEAR, WITHDRAWN, CYCLE_CANCELLED ->
                fate.name().equals(name());
        };
    }

    /** The figure of that name in an address; empty for none. */
    public static Optional<PortfolioFigure> named(String name) {
        return Stream.of(values()).filter(figure -> figure.name().equals(name)).findFirst();
    }
}
