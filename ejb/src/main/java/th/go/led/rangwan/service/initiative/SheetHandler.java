package th.go.led.rangwan.service.initiative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import th.go.led.rangwan.domain.shared.RefusedException;

/** Collects the cells of one sheet below the row that names its columns; other columns are passed over. */
final class SheetHandler extends DefaultHandler {
    private static final int KEYS_WITHIN = 10;
    private static final int MOST_MERGED = 100;

    private final CellValues values;
    private final StringBuilder text = new StringBuilder();
    private final List<SheetTable.Line> rows = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();
    private Map<Integer, String> keys = Map.of();
    private Map<Integer, SheetCell> cells = new HashMap<>();
    private int row;
    private int column = -1;
    private String type;
    private String style;
    private boolean formula;
    private boolean reading;

    SheetHandler(CellValues values) {
        this.values = values;
    }

    /** Whether the sheet has the row of keys. */
    boolean found() {
        return !keys.isEmpty();
    }

    SheetTable table() {
        return new SheetTable(keys, rows, merged);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                String stated = attributes.getValue("r");
                row = stated == null ? row + 1 : Integer.parseInt(stated);
                column = -1;
                cells = new HashMap<>();
            }
            case "c" -> {
                String place = attributes.getValue("r");
                column = place == null ? column + 1 : new CellReference(place).getCol();
                type = attributes.getValue("t");
                style = attributes.getValue("s");
                formula = false;
                text.setLength(0);
            }
            case "f" -> formula = true;
            case "v", "t" -> reading = true;
            case "rPh" -> reading = false;
            case "mergeCell" -> {
                if (merged.size() < MOST_MERGED) {
                    merged.add(attributes.getValue("ref"));
                }
            }
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int from, int length) {
        if (reading) {
            text.append(characters, from, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> reading = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void endCell() {
        if (found() && !keys.containsKey(column)) {
            return;
        }
        SheetCell cell = formula
                ? SheetCell.refused("initiative.refused.cell.formula")
                : values.of(type, style, text.toString());
        if (!cell.empty()) {
            cells.put(column, cell);
        }
    }

    private void endRow() {
        if (!found() && row <= KEYS_WITHIN) {
            Map<Integer, String> candidates = new HashMap<>();
            cells.forEach((place, cell) -> candidates.put(place, cell.text().strip()));
            if (candidates.containsValue(WorkColumn.CODE) && candidates.containsValue("titleTh")) {
                candidates.values().removeIf(String::isEmpty);
                keys = candidates;
                rows.clear();
                return;
            }
        }
        if (found() && !cells.isEmpty()) {
            if (rows.size() >= InitiativeImport.MOST_ROWS) {
                throw new RefusedException("initiative.refused.file.rows", Integer.toString(InitiativeImport.MOST_ROWS))
                        .at("file");
            }
            rows.add(new SheetTable.Line(row, cells));
        }
    }
}
