package th.go.led.rangwan.proof.inside;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Every row of the database: told by a hash a table, and marked with a canary wherever people's words are kept. */
final class AllRows {
    /** What the server's own timers write at any time: seals of the trail, the desk's last instant and whose turn it was. */
    private static final Set<String> TIMERS = Set.of("audit_head", "desk_time", "node_turn");

    /** What is no dossier: the trail's chain would break, and documents of calls could not be read. */
    private static final Set<String> UNMARKED = Set.of("audit_entry", "cycle_revision", "cycle_draft");

    /** What a writer is to be told of the work. */
    private static final Set<String> TOLD = Set.of("title_th", "title_en", "summary_th", "summary_en", "website");

    private static final int WORDS = 1000; // the shortest column that keeps sentences

    private final DataSource database;

    AllRows(DataSource database) {
        this.database = database;
    }

    private record Column(String table, String name, int longest) {}

    /** A hash over all rows of each table, by its name; the seal of an entry of the trail does not count. */
    SortedMap<String, String> hashes() throws Exception {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            for (String table : tables(connection)) {
                if (!TIMERS.contains(table)) {
                    hashes.put(table, hash(connection, table));
                }
            }
        }
        return hashes;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select lower(table_name) from information_schema.tables"
                        + " where lower(table_schema) = 'public' and table_type like '%TABLE' order by 1")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static String hash(Connection connection, String table) throws Exception {
        String columns = table.equals("audit_entry")
                ? "id, at, wall_at, login, role, capacity, act, subject, detail"
                : table.equals("file_chunk") ? "file_id, part" : "*";
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select " + columns + " from " + quoted(table)
                        + (table.equals("file_turn") ? " order by 1" : " order by 1, 2"))) { // which has one column
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= width; column++) {
                    digest.update((rows.getString(column) + "\u0000").getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String quoted(String table) {
        return table.startsWith("flyway") ? '"' + table + '"' : table;
    }

    /** Appends the canary to every sentence that is kept, but for the letter at hand and the facts told of its work. */
    int mark(String canary, long letter, long work) throws SQLException {
        int marked = 0;
        try (Connection connection = database.getConnection()) {
            for (Column column : sentences(connection)) {
                String where = " where length(" + column.name() + ") between 1 and "
                        + (column.longest() - canary.length()) + apart(column, letter, work);
                try (PreparedStatement update = connection.prepareStatement("update " + column.table() + " set "
                        + column.name() + " = " + column.name() + " || ?" + where)) {
                    update.setString(1, canary);
                    marked += update.executeUpdate();
                }
            }
        }
        return marked;
    }

    private static String apart(Column column, long letter, long work) {
        if (column.table().equals("reference_letter")) {
            return " and id <> " + letter;
        }
        return column.table().equals("initiative") && TOLD.contains(column.name()) ? " and id <> " + work : "";
    }

    /** Takes the canary out of every sentence. */
    void unmark(String canary) throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (Column column : sentences(connection)) {
                try (PreparedStatement update = connection.prepareStatement("update " + column.table() + " set "
                        + column.name() + " = replace(" + column.name() + ", ?, '') where " + column.name()
                        + " like ?")) {
                    update.setString(1, canary);
                    update.setString(2, "%" + canary + "%");
                    update.executeUpdate();
                }
            }
        }
    }

    private static List<Column> sentences(Connection connection) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select lower(table_name), lower(column_name), character_maximum_length"
                                + " from information_schema.columns where lower(table_schema) = 'public'"
                                + " and lower(data_type) = 'character varying' and character_maximum_length >= "
                                + WORDS)) {
            while (rows.next()) {
                String table = rows.getString(1);
                if (!UNMARKED.contains(table) && !table.startsWith("flyway")) {
                    columns.add(new Column(table, rows.getString(2), (int) Math.min(rows.getLong(3), 1_000_000)));
                }
            }
        }
        return columns;
    }
}
