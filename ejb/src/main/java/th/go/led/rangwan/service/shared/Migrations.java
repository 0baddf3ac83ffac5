package th.go.led.rangwan.service.shared;

import java.sql.Connection;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The steps that bring a schema of any age up to date: those common to all databases and those of one kind. */
public final class Migrations {
    private Migrations() {}

    /** The steps for a database of that kind, {@code h2} or {@code postgresql}, still without the database. */
    public static FluentConfiguration of(String database) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .locations("classpath:db/migration/common", "classpath:db/migration/" + database)
                .javaMigrations(new FoldSearchTexts());
    }

    /** The steps that the database has not had yet, in their order. */
    public static MigrationInfo[] pending(String database, Connection connection) {
        return of(database)
                .dataSource(OneConnection.lending(connection))
                .load()
                .info()
                .pending();
    }

    /** Brings the schema up to date; whatever kills it, a step was taken and noted, or neither. H2 cannot promise that. */
    public static int take(String database, Connection connection) {
        return of(database).dataSource(OneConnection.lending(connection)).load().migrate().migrationsExecuted;
    }
}
