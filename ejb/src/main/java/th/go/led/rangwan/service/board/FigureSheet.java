package th.go.led.rangwan.service.board;

import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * The list behind a figure.
 *
 * @param cycle the title of the cycle; empty for tasks
 * @param who whose tasks; empty for anybody's
 * @param count the figure
 * @param rows its rows, at most {@value #MOST}, those that are due soonest first
 */
public record FigureSheet(Figure figure, Bilingual cycle, Bilingual who, long count, List<FigureRow> rows) {
    /** How many rows are shown at most. */
    public static final int MOST = 200;

    /** Copies its list. */
    public FigureSheet {
        rows = List.copyOf(rows);
    }
}
