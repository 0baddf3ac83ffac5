package th.go.led.rangwan.service.cycle;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.cycle.CycleDefinition;

/**
 * Definitions read once and kept: a published revision never changes. What is read within a transaction is kept for others
 * only once that has committed, since it may be the one that publishes the revision, and fail.
 */
@ApplicationScoped
public class CycleShelf {
    private final Map<Edition, CycleDefinition> kept = new ConcurrentHashMap<>();
    private final Map<String, Long> ids = new ConcurrentHashMap<>();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    private record Edition(String code, int revision) {}

    CycleDefinition definition(String code, int revision, Supplier<CycleDefinition> reader) {
        Edition edition = new Edition(code, revision);
        CycleDefinition known = kept.get(edition);
        return known != null ? known : readHere().computeIfAbsent(edition, wanted -> reader.get());
    }

    /** The number under which the cycle of that code is stored, once it was met; codes and numbers never change. */
    Long id(String code) {
        return ids.get(code);
    }

    /** Remembers the number of a cycle. */
    void met(Cycle cycle) {
        ids.put(cycle.code(), cycle.id());
    }

    /** What the running transaction has read; without one, what all keep. */
    @SuppressWarnings("unchecked") // only this class puts it there
    private Map<Edition, CycleDefinition> readHere() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return kept;
        }
        Map<Edition, CycleDefinition> read = (Map<Edition, CycleDefinition>) transaction.getResource(this);
        if (read == null) {
            read = new HashMap<>();
            transaction.putResource(this, read);
            transaction.registerInterposedSynchronization(new Keeping(read));
        }
        return read;
    }

    private final class Keeping implements Synchronization {
        private final Map<Edition, CycleDefinition> read;

        private Keeping(Map<Edition, CycleDefinition> read) {
            this.read = read;
        }

        @Override
        public void beforeCompletion() {
            // nothing is written
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                kept.putAll(read);
            }
        }
    }
}
