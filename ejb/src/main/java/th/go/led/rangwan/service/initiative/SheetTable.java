package th.go.led.rangwan.service.initiative;

import java.util.List;
import java.util.Map;

/**
 * A sheet that has been read.
 *
 * @param keys the key of each column by its place, counted from 0
 * @param rows the rows below the keys that hold anything
 * @param merged cells that were merged, as a spreadsheet names them, e.g. {@code A5:B6}
 */
record SheetTable(Map<Integer, String> keys, List<Line> rows, List<String> merged) {
    /** A row by its number as a spreadsheet shows it, with its cells by their places. */
    record Line(int number, Map<Integer, SheetCell> cells) {}
}
