package th.go.led.rangwan.service.board;

import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Where everything stands.
 *
 * @param cycle the code of the cycle whose dossiers are shown
 * @param cycles all that can be chosen
 * @param first the figures that matter most to the caller's role
 * @param columns the dossiers of the cycle by where they stand
 * @param letters the figures of letters of reference
 * @param late who has late work
 * @param breaking how many open steps of the cycle's backward plan no longer fit, as its page marks them
 */
public record BoardSheet(
        String cycle,
        Bilingual title,
        List<Choice> cycles,
        List<Counted> first,
        List<Column> columns,
        List<Counted> letters,
        List<LateRow> late,
        long breaking) {
    /** Copies its lists. */
    public BoardSheet {
        cycles = List.copyOf(cycles);
        first = List.copyOf(first);
        columns = List.copyOf(columns);
        letters = List.copyOf(letters);
        late = List.copyOf(late);
    }

    /** A cycle that can be chosen. */
    public record Choice(String code, Bilingual title) {}

    /** A figure with how much it is. */
    public record Counted(Figure figure, long count) {}

    /**
     * A column of the board.
     *
     * @param rows its first dossiers, at most {@value #MOST}
     */
    public record Column(Figure figure, long count, List<FigureRow> rows) {
        /** How many dossiers a column shows. */
        public static final int MOST = 6;
    }
}
