package th.go.led.rangwan.service.shared;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/**
 * Lends one connection to everybody who asks, and leaves it to its owner to close it. Flyway asks for several and notes a step on another
 * than the one that took it: killed between the two commits, it would take the step again and fail. On one connection both are
 * one transaction.
 */
final class OneConnection {
    private OneConnection() {}

    /** A source that lends it. */
    static DataSource lending(Connection connection) {
        Connection lent = face(Connection.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "close" -> null;
            default -> call(() -> method.invoke(connection, arguments));
        });
        return face(DataSource.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getConnection" -> lent;
            case "toString" -> "one connection";
            default -> throw new IllegalStateException("a lent connection is asked for " + method.getName());
        });
    }

    /** A call by reflection. */
    private interface Call {
        Object make() throws ReflectiveOperationException;
    }

    private static Object call(Call call) throws Throwable {
        try {
            return call.make();
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static <T> T face(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(OneConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
