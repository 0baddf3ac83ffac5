package th.go.led.rangwan.proof.faults;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import th.go.led.rangwan.proof.database.PostgresCluster;
import th.go.led.rangwan.proof.database.SpeaksPostgresql;
import th.go.led.rangwan.proof.server.ServerFolder;

/**
 * Where a server of its own keeps its data, told to it as an administrator would: by the environment.
 *
 * @param name of the database product, in lower case
 * @param configuration of the server that speaks to it
 * @param address by which a test reads what is really there, with the account; of H2 only while its server is down
 */
public record Store(
        String name,
        Path configuration,
        Map<String, String> environment,
        String address,
        String account,
        String password) {

    /** A new H2 file in a folder of its own; the address is the shipped default. */
    public static Store h2(Path folder) {
        return new Store(
                "h2",
                ServerFolder.provisioned(),
                Map.of("RANGWAN_DATA", folder.toString()),
                "jdbc:h2:file:" + folder.resolve("db/rangwan") + ";IFEXISTS=TRUE",
                "rangwan",
                "rangwan");
    }

    /** A new database of that name in the run's PostgreSQL. */
    public static Store postgresql(PostgresCluster cluster, String database) {
        return postgresql(cluster, database, SpeaksPostgresql.configuration());
    }

    /** A new database of that name in the run's PostgreSQL, for a server of another configuration that speaks it. */
    public static Store postgresql(PostgresCluster cluster, String database, Path configuration) {
        String address = cluster.fresh(database);
        return new Store(
                "postgresql",
                configuration,
                Map.of(
                        "DB_DRIVER",
                        "postgresql",
                        "DB_URL",
                        address,
                        "DB_USER",
                        PostgresCluster.USER,
                        "DB_PASSWORD",
                        PostgresCluster.PASSWORD),
                address,
                PostgresCluster.USER,
                PostgresCluster.PASSWORD);
    }

    /** Opens the database itself. */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(address, account, password);
    }
}
