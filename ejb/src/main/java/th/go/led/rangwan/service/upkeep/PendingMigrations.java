package th.go.led.rangwan.service.upkeep;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import th.go.led.rangwan.service.shared.Migrations;

/** The migrations that a database has not had yet. */
record PendingMigrations(StoreAddress store) {
    /** Each with its version and what it does, in their order. */
    List<String> described() throws SQLException {
        try (Connection database = store.open()) {
            return Arrays.stream(Migrations.pending(store.product(), database))
                    .map(one -> one.getVersion() + " " + one.getDescription())
                    .toList();
        }
    }
}
