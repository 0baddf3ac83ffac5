package th.go.led.rangwan.service.upkeep;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import javax.sql.DataSource;
import th.go.led.rangwan.service.audit.AuditTrail;

/**
 * Lets the server's administrator copy an embedded database that is in use: H2 gives its file to one process alone, so the
 * server itself must do it. Asked through the management port, never through a page.
 */
@Singleton
@Startup
@Lock(LockType.READ) // a copy takes its time and must not keep a second caller's answer
@PermitAll
public class DatabaseCopy {
    @Resource(lookup = "java:jboss/datasources/RangwanDS")
    private DataSource source;

    @Resource
    private SessionContext session;

    @Inject
    private AuditTrail trail;

    @PostConstruct
    void offer() {
        DatabaseCopy self = session.getBusinessObject(DatabaseCopy.class);
        DatabaseCopyMXBean offered = file -> {
            self.copyTo(file);
            self.note();
        };
        try {
            server().registerMBean(new StandardMBean(offered, DatabaseCopyMXBean.class, true), name());
        } catch (JMException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @PreDestroy
    void withdraw() {
        try {
            server().unregisterMBean(name());
        } catch (JMException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Copies the database as it stands into that file, without a transaction that could time out. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void copyTo(String file) {
        try (Connection database = source.getConnection()) {
            EmbeddedScript.write(database, file);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault.getMessage()); // the caller's side does not know the driver's classes
        }
    }

    /** Notes in the trail that a copy was taken. */
    public void note() {
        trail.recordBySystem("database.copied", "database", "");
    }

    private static MBeanServer server() {
        return ManagementFactory.getPlatformMBeanServer();
    }

    private static ObjectName name() throws JMException {
        return new ObjectName(DatabaseCopyMXBean.NAME);
    }
}
