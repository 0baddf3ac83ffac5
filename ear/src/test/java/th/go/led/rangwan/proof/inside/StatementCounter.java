package th.go.led.rangwan.proof.inside;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Counts the SQL statements of a piece of work by what Hibernate tells its log of them. Only those of the calling thread
 * count, so that the server's timers do not disturb.
 */
final class StatementCounter {
    private static final Logger SQL = Logger.getLogger("org.hibernate.SQL");

    private StatementCounter() {}

    /** How many statements the work takes the second time: the first reads what is kept for the length of a request. */
    static long during(Callable<?> work) throws Exception {
        work.call();
        Counting counting = new Counting(Thread.currentThread());
        Level before = SQL.getLevel();
        boolean parents = SQL.getUseParentHandlers();
        SQL.setUseParentHandlers(false);
        SQL.addHandler(counting);
        SQL.setLevel(Level.FINE);
        try {
            work.call();
            return counting.counted.get();
        } finally {
            SQL.setLevel(before);
            SQL.removeHandler(counting);
            SQL.setUseParentHandlers(parents);
        }
    }

    private static final class Counting extends Handler {
        private final Thread own;
        private final AtomicLong counted = new AtomicLong();

        Counting(Thread own) {
            this.own = own;
        }

        @Override
        public void publish(LogRecord statement) {
            if (own.equals(Thread.currentThread())) {
                counted.incrementAndGet();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
