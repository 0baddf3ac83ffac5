package th.go.led.rangwan.service.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * What a database held at one moment: its product, the level of its schema, how many rows each table has, and where the
 * chain of the audit trail ends. Lies beside a copy as {@code tally.tsv}, a name and a value in a line.
 */
record Tally(Map<String, String> facts, Map<String, Long> rows) {
    private static final String ROWS = "rows ";
    private static final String TABLES = "select lower(table_name) from information_schema.tables"
            + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'";

    /** Counts; the connection should be in one transaction that sees one moment. */
    static Tally of(Connection database, String product) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : new TreeSet<>(texts(database, TABLES))) {
            if (!table.equals("flyway_schema_history")) {
                rows.put(table, Long.valueOf(text(database, "select count(*) from " + table)));
            }
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("product", product);
        facts.put("counted", text(database, "select current_timestamp"));
        facts.put("schema", schema(database));
        if (rows.containsKey("audit_head")) {
            facts.put("chain", text(database, "select place from audit_head"));
            facts.put("seal", text(database, "select seal from audit_head"));
        }
        return new Tally(facts, rows);
    }

    /** The newest migration that the database has had; empty for none. */
    static String schema(Connection database) throws SQLException {
        String history = texts(database, TABLES).stream()
                .filter("flyway_schema_history"::equals)
                .findFirst()
                .orElse("");
        return history.isEmpty()
                ? ""
                : text(database, "select max(\"version\") from \"flyway_schema_history\" where \"success\"");
    }

    static List<String> texts(Connection database, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    private static String text(Connection database, String query) throws SQLException {
        return texts(database, query).stream().findFirst().orElse("0");
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        facts.forEach((name, value) -> lines.add(name + "\t" + value));
        rows.forEach((table, count) -> lines.add(ROWS + table + "\t" + count));
        Files.write(file, lines);
    }

    static Tally read(Path file) throws IOException {
        Tally tally = new Tally(new LinkedHashMap<>(), new TreeMap<>());
        for (String line : Files.readAllLines(file)) {
            String[] pair = line.split("\t", 2);
            if (pair[0].startsWith(ROWS)) {
                tally.rows.put(pair[0].substring(ROWS.length()), Long.valueOf(pair[1]));
            } else {
                tally.facts.put(pair[0], pair[1]);
            }
        }
        return tally;
    }

    long sum() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    /** In words, what differs from what was counted before; empty when nothing does. */
    List<String> differences(Tally before) {
        List<String> found = new ArrayList<>();
        BiConsumer<String, String[]> compare = (what, values) -> {
            if (!values[0].equals(values[1])) {
                found.add(what + " is " + values[1] + ", but was " + values[0]);
            }
        };
        List.of("schema", "chain", "seal")
                .forEach(fact -> compare.accept(
                        fact, new String[] {before.facts.getOrDefault(fact, ""), facts.getOrDefault(fact, "")}));
        TreeSet<String> tables = new TreeSet<>(before.rows.keySet());
        tables.addAll(rows.keySet());
        tables.forEach(table -> compare.accept("rows of " + table, new String[] {
            String.valueOf(before.rows.getOrDefault(table, -1L)), String.valueOf(rows.getOrDefault(table, -1L))
        }));
        return found;
    }
}
