package th.go.led.rangwan.service.upkeep;

import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.api.MigrationInfo;
import th.go.led.rangwan.service.shared.Migrations;

/** The migrations that a database has not had yet. */
record PendingMigrations(StoreAddress store) {
    /** Each with its version and what it does, in their order. */
    List<String> described() {
        MigrationInfo[] pending = Migrations.of(store.product())
                .dataSource(store.url(), store.user(), store.password())
                .load()
                .info()
                .pending();
        return Arrays.stream(pending)
                .map(one -> one.getVersion() + " " + one.getDescription())
                .toList();
    }
}
