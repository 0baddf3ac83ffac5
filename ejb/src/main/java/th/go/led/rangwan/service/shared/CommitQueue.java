package th.go.led.rangwan.service.shared;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets the transactions of an embedded H2 commit one after the other. H2 writes its tables one by one while others commit: killed
 * just after a writing that met another transaction half committed, it comes up with half of it, or with an index of rows that
 * are not there (ADR 0035). Whoever commits waits for the disk anyway, so nobody waits longer.
 */
final class CommitQueue {
    /** Seconds; whoever has not come to his turn by then commits all the same, rather than not at all. */
    private static final int PATIENCE = 5;

    private final Semaphore turn = new Semaphore(1, true);
    private final TransactionSynchronizationRegistry transactions;

    /** A queue for the transactions of that registry. */
    CommitQueue(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** The running transaction, which is about to write, will wait for its turn to commit. */
    void join() {
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE && transactions.getResource(this) == null) {
            transactions.putResource(this, this);
            transactions.registerInterposedSynchronization(new Commit());
        }
    }

    /** One commit; it joins after Hibernate did, so that all is written when it waits. */
    private final class Commit implements Synchronization {
        private boolean mine;

        @Override
        public void beforeCompletion() {
            try {
                mine = turn.tryAcquire(PATIENCE, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (mine) {
                turn.release();
            }
        }
    }
}
