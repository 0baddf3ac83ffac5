package th.go.led.rangwan.service.shared;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The transactions of a server, one at a time and none of them real. */
final class FakeTransactions {
    final Deque<Synchronization> joined = new ArrayDeque<>();
    final TransactionSynchronizationRegistry registry = (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
            FakeTransactions.class.getClassLoader(),
            new Class<?>[] {TransactionSynchronizationRegistry.class},
            (proxy, method, arguments) -> answer(method.getName(), arguments));

    private final Map<Object, Object> resources = new HashMap<>();
    private int status = Status.STATUS_NO_TRANSACTION;

    /** A new transaction, in that state. */
    void begin(int state) {
        resources.clear();
        status = state;
    }

    private Object answer(String method, Object... arguments) {
        return switch (method) {
            case "getTransactionStatus" -> status;
            case "getResource" -> resources.get(arguments[0]);
            case "putResource" -> resources.put(arguments[0], arguments[1]);
            case "registerInterposedSynchronization" -> joined.add((Synchronization) arguments[0]);
            default -> throw new IllegalArgumentException(method);
        };
    }
}
