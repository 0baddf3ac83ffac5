package th.go.led.rangwan.proof.security;

import java.io.IOException;
import java.net.InetAddress;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;
import th.go.led.rangwan.proof.server.ServerFolder;

/**
 * How the test server is, as its management tells.
 *
 * @param threads that live
 * @param bytes of the heap that are in use after a collection
 */
record Vitals(int threads, long bytes) {
    private static final String BEANS = "platform-mbean";

    /** How it is now, after a collection. */
    static Vitals now() throws IOException {
        int port = 9990 + ServerFolder.offset();
        try (ModelControllerClient client =
                ModelControllerClient.Factory.create(InetAddress.getLoopbackAddress(), port)) {
            client.execute(operation("gc", "memory", ""));
            int threads = client.execute(operation("read-attribute", "threading", "thread-count"))
                    .get("result")
                    .asInt();
            ModelNode heap = client.execute(operation("read-attribute", "memory", "heap-memory-usage"));
            return new Vitals(threads, heap.get("result", "used").asLong());
        }
    }

    private static ModelNode operation(String name, String type, String attribute) {
        ModelNode operation = new ModelNode();
        operation.get("operation").set(name);
        operation.get("address").add("core-service", BEANS);
        operation.get("address").add("type", type);
        if (!attribute.isEmpty()) {
            operation.get("name").set(attribute);
        }
        return operation;
    }
}
