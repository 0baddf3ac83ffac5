package th.go.led.rangwan.service.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CommitQueueTest {
    private final FakeTransactions transactions = new FakeTransactions();
    private final CommitQueue queue = new CommitQueue(transactions.registry);

    private Synchronization another() {
        transactions.begin(Status.STATUS_ACTIVE);
        queue.join();
        return transactions.joined.getLast();
    }

    @Test
    void aTransactionJoinsOnceHoweverOftenItWrites() {
        another();
        queue.join();
        assertEquals(1, transactions.joined.size());
    }

    @Test
    void whoeverHasNoTransactionDoesNotQueue() {
        queue.join();
        transactions.begin(Status.STATUS_MARKED_ROLLBACK);
        queue.join();
        assertTrue(transactions.joined.isEmpty());
    }

    @Test
    void theSecondCommitsOnceTheFirstIsThrough() throws Exception {
        oneWaitsForTheOther(Status.STATUS_COMMITTED);
    }

    @Test
    void whoRollsBackWithoutHavingComeToHisTurnGivesNoneBack() throws Exception {
        another().afterCompletion(Status.STATUS_ROLLEDBACK);
        oneWaitsForTheOther(Status.STATUS_ROLLEDBACK);
    }

    private void oneWaitsForTheOther(int end) throws Exception {
        Synchronization first = another();
        Synchronization second = another();
        first.beforeCompletion();
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(second::beforeCompletion);
        TimeUnit.MILLISECONDS.sleep(50);
        assertFalse(waiting.isDone());
        first.afterCompletion(end);
        waiting.get(4, TimeUnit.SECONDS);
        second.afterCompletion(end);
    }
}
