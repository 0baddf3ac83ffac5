package th.go.led.rangwan.proof.server;

import org.jboss.arquillian.core.spi.LoadableExtension;
import th.go.led.rangwan.proof.database.PostgresCluster;
import th.go.led.rangwan.proof.database.SpeaksPostgresql;

/**
 * Registers with Arquillian what makes one server and one deployment serve every test class, and chooses its database: H2
 * in memory, or with {@code -Dtest.database=postgresql} the run's PostgreSQL.
 */
public class OneServer implements LoadableExtension {
    private static final String H2 = "-Drangwan.db.url=jdbc:h2:mem:rangwan;DB_CLOSE_DELAY=-1";
    private static final String POSTGRESQL =
            "-Drangwan.db.driver=postgresql -Drangwan.db.url=%s" + " -Drangwan.db.user=%s -Drangwan.db.password=%s";

    @Override
    public void register(ExtensionBuilder builder) {
        boolean postgresql = "postgresql".equals(System.getProperty("test.database"));
        ServerFolder.fresh(
                ServerFolder.base(), postgresql ? SpeaksPostgresql.configuration() : ServerFolder.provisioned());
        System.setProperty("test.database.arguments", postgresql ? postgresql() : H2);
        System.setProperty("test.management.port", String.valueOf(9990 + ServerFolder.offset()));
        System.setProperty("test.modules", String.valueOf(ServerFolder.modules()));
        builder.observer(OneDeployment.class);
    }

    private static String postgresql() {
        String address = PostgresCluster.running().fresh("rangwan");
        return POSTGRESQL.formatted(address, PostgresCluster.USER, PostgresCluster.PASSWORD);
    }
}
