package th.go.led.rangwan.proof.inside;

import jakarta.persistence.EntityManager;
import java.util.concurrent.Callable;

/**
 * Counts the SQL statements that the application prepares. Hibernate is reached by its names only, since the tests are not
 * compiled against it.
 */
final class StatementCounter {
    private static final int TRIES = 3;

    private final Object statistics;

    StatementCounter(EntityManager entities) throws ReflectiveOperationException {
        ClassLoader loader = entities.getDelegate().getClass().getClassLoader();
        Class<?> type = loader.loadClass("org.hibernate.SessionFactory");
        Object factory = entities.getEntityManagerFactory().unwrap(type);
        statistics = type.getMethod("getStatistics").invoke(factory);
        type(loader).getMethod("setStatisticsEnabled", boolean.class).invoke(statistics, true);
    }

    private static Class<?> type(ClassLoader loader) throws ClassNotFoundException {
        return loader.loadClass("org.hibernate.stat.Statistics");
    }

    /** How many statements the work takes: the fewest of three goes, because the server's timers count too. */
    long during(Callable<?> work) throws Exception {
        long fewest = Long.MAX_VALUE;
        for (int go = 0; go < TRIES; go++) {
            long before = prepared();
            work.call();
            fewest = Math.min(fewest, prepared() - before);
        }
        return fewest;
    }

    private long prepared() throws ReflectiveOperationException {
        return (long) type(statistics.getClass().getClassLoader())
                .getMethod("getPrepareStatementCount")
                .invoke(statistics);
    }
}
