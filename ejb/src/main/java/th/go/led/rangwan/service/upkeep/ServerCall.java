package th.go.led.rangwan.service.upkeep;

import java.io.IOException;
import java.util.Map;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/**
 * Asks the running server of this machine for something, through its management port and with the right that whoever may
 * read the server's own files has. The port is RANGWAN_MANAGEMENT, by default 127.0.0.1:9990.
 */
final class ServerCall {
    private ServerCall() {}

    @SuppressWarnings("BanJNDI") // the server at the other end is this machine's own
    static void copyTo(String file) throws IOException {
        String port = System.getenv().getOrDefault("RANGWAN_MANAGEMENT", "127.0.0.1:9990");
        try (JMXConnector server =
                JMXConnectorFactory.connect(new JMXServiceURL("service:jmx:remote+http://" + port), Map.of())) {
            server.getMBeanServerConnection()
                    .invoke(new ObjectName(DatabaseCopyMXBean.NAME), "copyTo", new Object[] {file}, new String[] {
                        String.class.getName()
                    });
        } catch (JMException fault) {
            throw new IOException("the server did not copy its database: " + fault.getMessage(), fault);
        }
    }
}
