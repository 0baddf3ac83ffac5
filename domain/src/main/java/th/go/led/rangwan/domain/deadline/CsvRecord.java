package th.go.led.rangwan.domain.deadline;

import java.util.ArrayList;
import java.util.List;

/**
 * One record of a file of separated values (RFC 4180): cells may stand in quotes and then hold separators and line ends;
 * the separator is a comma, or a semicolon or tab where the first line has no comma.
 *
 * @param line the line on which it begins, counted from 1
 * @param open whether the file ended inside a quoted cell
 */
record CsvRecord(int line, List<String> cells, boolean open) {

    /** The records of a text that are not blank. */
    static List<CsvRecord> read(String text) {
        Reader reader = new Reader(separator(text));
        for (int i = 0; i < text.length(); i++) {
            reader.take(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : 0);
        }
        return reader.end();
    }

    /** The cell at that place, stripped; empty where the record is shorter. */
    String cell(int place) {
        return place < cells.size() ? cells.get(place).strip() : "";
    }

    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (first.indexOf(',') >= 0) return ',';
        if (first.indexOf('\t') >= 0) return '\t';
        return first.indexOf(';') >= 0 ? ';' : ',';
    }

    private static final class Reader {
        private final char separator;
        private final List<CsvRecord> records = new ArrayList<>();
        private List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private boolean quoted;
        private boolean skip;
        private int line = 1;
        private int begun = 1;

        Reader(char separator) {
            this.separator = separator;
        }

        void take(char c, char next) {
            if (skip) {
                skip = false;
            } else if (quoted) {
                inQuotes(c, next);
            } else if (c == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
            } else if (c == separator) {
                endCell();
            } else if (c == '\n') {
                endRecord(false);
            } else if (c != '\r') {
                cell.append(c);
            }
            if (c == '\n') line++;
            if (cells.isEmpty() && cell.isEmpty() && !quoted) begun = line;
        }

        private void inQuotes(char c, char next) {
            if (c != '"') {
                cell.append(c == '\n' || c == '\r' ? ' ' : c);
            } else if (next == '"') {
                cell.append('"');
                skip = true;
            } else {
                quoted = false;
            }
        }

        private void endCell() {
            cells.add(cell.toString());
            cell.setLength(0);
        }

        private void endRecord(boolean open) {
            endCell();
            if (open || cells.stream().anyMatch(one -> !one.isBlank())) {
                records.add(new CsvRecord(begun, cells, open));
            }
            cells = new ArrayList<>();
        }

        List<CsvRecord> end() {
            endRecord(quoted);
            return records;
        }
    }
}
