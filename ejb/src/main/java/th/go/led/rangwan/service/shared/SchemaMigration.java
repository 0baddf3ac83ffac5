package th.go.led.rangwan.service.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.jdbc.spi.JdbcServices;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema up to date before Hibernate validates it: Flyway on the persistence unit's own data source,
 * with the migrations common to all databases and those of the one at hand. Tells the guard of writes which database that is.
 */
public class SchemaMigration implements Integrator {
    private static final String TRANSACTIONS = "java:jboss/TransactionSynchronizationRegistry";

    @Override
    @SuppressWarnings("BanJNDI") // a name of this server, written here
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        String database = factory.getServiceRegistry()
                .requireService(JdbcServices.class)
                .getDialect()
                .getClass()
                .getSimpleName()
                .replace("Dialect", "")
                .toLowerCase(Locale.ROOT);
        DataSource source = factory.getServiceRegistry()
                .requireService(ConnectionProvider.class)
                .unwrap(DataSource.class);
        try (Connection connection = source.getConnection()) {
            Migrations.take(database, connection);
            if (database.equals("h2")) {
                WideIdentities.widen(connection);
            }
            if (factory.getSessionFactoryOptions().getStatementInspector() instanceof WriteGuard guard) {
                guard.watch(connection.getMetaData().getURL(), InitialContext.doLookup(TRANSACTIONS));
            }
        } catch (SQLException | NamingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing is kept
    }
}
