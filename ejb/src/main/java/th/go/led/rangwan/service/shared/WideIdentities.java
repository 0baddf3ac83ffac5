package th.go.led.rangwan.service.shared;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets an embedded H2 note only every thousandth number of a table on its disk, instead of every 32nd: such a note is written while
 * others commit, beside the {@link CommitQueue}. A killed server goes on up to a thousand numbers later.
 */
final class WideIdentities {
    static final int STEP = 1000;

    private static final String NARROW = "select table_name, column_name from information_schema.columns"
            + " where table_schema = schema() and identity_cache < " + STEP;

    private WideIdentities() {}

    /** Widens those of all tables that are not wide yet. */
    static void widen(Connection connection) throws SQLException {
        List<String> changes = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet column = statement.executeQuery(NARROW)) {
                while (column.next()) {
                    changes.add("alter table \"%s\" alter column \"%s\" set cache %d"
                            .formatted(column.getString(1), column.getString(2), STEP));
                }
            }
            for (String change : changes) {
                statement.execute(change);
            }
        }
    }
}
