package th.go.led.rangwan.service.operation;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import th.go.led.rangwan.service.shared.DeskClock;

/**
 * Looks at what the desk needs, whenever somebody asks and at most once a second (mail and scanner every 15 seconds), so
 * that asking often costs nothing. Tells nothing of people or papers.
 */
@Singleton
@Startup
@DependsOn("DeskClock")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class HealthWatch {
    private static final System.Logger LOG = System.getLogger(HealthWatch.class.getName());
    private static final long FRESH = TimeUnit.SECONDS.toNanos(1);
    private static final long FRESH_OUTSIDE = TimeUnit.SECONDS.toNanos(15);

    @Inject
    private StoreLook store;

    @Inject
    private OutsideLook outside;

    @Inject
    private DeskClock clock;

    private HealthSheet sheet;
    private long lookedAt;
    private List<HealthRow> around = List.of();
    private long lookedAround;

    /** Says in the log at the start what a database with other characters means: the start goes on, so that pages can say it too. */
    @PostConstruct
    void start() {
        HealthRow encoding = store.encoding();
        if (encoding.standing() != Standing.GOOD) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "the characters of the database are {0}: it must be made with ENCODING UTF8 and a UTF-8 locale such"
                            + " as C.UTF-8, or Thai is searched without an index, or cannot be kept",
                    encoding.figures());
        }
    }

    /** How the desk stands on this node. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public synchronized HealthSheet sheet() {
        long now = System.nanoTime();
        if (sheet == null || now - lookedAt > FRESH) {
            List<HealthRow> rows = new ArrayList<>(store.rows());
            rows.add(DiskLook.row());
            rows.addAll(around(now));
            rows.sort((one, other) -> one.part().compareTo(other.part()));
            sheet = new HealthSheet(
                    rows,
                    clock.machineTime(),
                    System.getProperty("jboss.node.name", ""),
                    Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));
            lookedAt = System.nanoTime();
        }
        return sheet;
    }

    private List<HealthRow> around(long now) {
        if (around.isEmpty() || now - lookedAround > FRESH_OUTSIDE) {
            around = List.of(outside.mail(), outside.scanner());
            lookedAround = System.nanoTime();
        }
        return around;
    }
}
