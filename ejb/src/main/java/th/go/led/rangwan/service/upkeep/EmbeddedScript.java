package th.go.led.rangwan.service.upkeep;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The whole of an H2 database as one packed file of SQL: all tables as they stood at one moment, whatever is written meanwhile. H2's
 * own copy of its file would run after the writers and never end while they are quicker.
 */
final class EmbeddedScript {
    private static final int SNAPSHOT = 6; // H2's own level; SCRIPT under a lower one mixes moments

    private EmbeddedScript() {}

    static void write(Connection database, String file) throws SQLException {
        int before = database.getTransactionIsolation();
        database.setTransactionIsolation(SNAPSHOT);
        database.setAutoCommit(false);
        try {
            execute(database, "script to " + quoted(file) + " compression gzip");
        } finally {
            database.rollback(); // nothing was written
            database.setAutoCommit(true);
            database.setTransactionIsolation(before);
        }
    }

    /** Runs it in an empty database. */
    static void run(Connection database, String file) throws SQLException {
        execute(database, "runscript from " + quoted(file) + " compression gzip");
    }

    private static void execute(Connection database, String command) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.setQueryTimeout(0);
            statement.execute(command);
        }
    }

    private static String quoted(String file) {
        return "'" + file.replace("'", "''") + "'";
    }
}
