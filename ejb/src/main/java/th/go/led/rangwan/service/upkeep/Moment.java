package th.go.led.rangwan.service.upkeep;

import java.sql.Connection;
import java.sql.SQLException;

/** A transaction that sees the database as it stands at one moment, whatever others write meanwhile. */
final class Moment {
    private Moment() {}

    static void begin(Connection database) throws SQLException {
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        database.setAutoCommit(false);
    }
}
