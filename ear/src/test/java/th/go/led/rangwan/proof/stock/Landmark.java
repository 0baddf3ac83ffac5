package th.go.led.rangwan.proof.stock;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import th.go.led.rangwan.proof.faults.Store;
import th.go.led.rangwan.service.shared.Migrations;

/**
 * The database of an earlier release with the demo's data in it, as that release itself wrote it: a script of H2 among the
 * test resources ({@code org.h2.tools.Script -options compression gzip}), named after the newest migration of the release.
 *
 * @param schema the newest migration that the release had
 */
record Landmark(String schema) {
    /** The releases. */
    static final List<Landmark> ALL = List.of(
            new Landmark("202110120945"),
            new Landmark("202611222170"),
            new Landmark("202611271500"),
            new Landmark("202611271900"));

    /** Lays it into a store that holds nothing. */
    void into(Store store, Path folder) throws IOException, SQLException {
        if (store.name().equals("h2")) {
            script(store.address().replace(";IFEXISTS=TRUE", ""), folder);
        } else {
            String passing = "jdbc:h2:mem:landmark" + schema + ";DB_CLOSE_DELAY=-1";
            script(passing, folder);
            Migrations.of("postgresql")
                    .dataSource(store.address(), store.account(), store.password())
                    .target(schema)
                    .load()
                    .migrate();
            try (Connection from = DriverManager.getConnection(passing, "rangwan", "rangwan");
                    Connection to = DriverManager.getConnection(
                            store.address() + "?stringtype=unspecified", store.account(), store.password())) {
                copy(from, to);
                execute(from, "shutdown");
            }
        }
    }

    private void script(String address, Path folder) throws IOException, SQLException {
        Path file = folder.resolve(schema + ".sql.gz");
        try (InputStream packed =
                Objects.requireNonNull(Landmark.class.getResourceAsStream("/landmarks/" + schema + ".sql.gz"))) {
            Files.createDirectories(folder);
            Files.write(file, packed.readAllBytes());
        }
        try (Connection empty = DriverManager.getConnection(address, "rangwan", "rangwan")) {
            execute(empty, "runscript from '" + file + "' compression gzip");
        }
    }

    private static void copy(Connection from, Connection to) throws SQLException {
        execute(to, "set session_replication_role = replica"); // rows come in any order
        List<String> tables = tables(from);
        execute(to, "truncate " + String.join(", ", tables) + " cascade"); // of rows that steps bring along
        for (String table : tables) {
            rows(from, to, table);
        }
    }

    private static List<String> tables(Connection database) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select lower(table_name) from information_schema.tables"
                        + " where table_schema = 'PUBLIC' and lower(table_name) <> 'flyway_schema_history'")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    private static void rows(Connection from, Connection to, String table) throws SQLException {
        try (Statement reading = from.createStatement();
                ResultSet row = reading.executeQuery("select * from " + table)) {
            List<String> names = columns(row.getMetaData());
            String marks = String.join(", ", Collections.nCopies(names.size(), "?"));
            try (PreparedStatement writing = to.prepareStatement(
                    "insert into " + table + " (" + String.join(", ", names) + ") values (" + marks + ")")) {
                while (row.next()) {
                    for (int i = 1; i <= names.size(); i++) {
                        if (row.getObject(i) instanceof byte[] bytes) {
                            writing.setBytes(i, bytes);
                        } else {
                            writing.setString(i, row.getString(i));
                        }
                    }
                    writing.executeUpdate();
                }
            }
            if (names.contains("id")) {
                numbersGoOn(to, table);
            }
        }
    }

    private static List<String> columns(ResultSetMetaData row) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= row.getColumnCount(); i++) {
            names.add(row.getColumnName(i).toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static void numbersGoOn(Connection database, String table) throws SQLException {
        execute(
                database,
                "select setval(pg_get_serial_sequence('%1$s', 'id'), (select coalesce(max(id), 0) + 1 from %1$s), false)"
                        .formatted(table));
    }

    private static void execute(Connection database, String command) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(command);
        }
    }
}
