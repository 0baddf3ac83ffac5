package th.go.led.rangwan.proof.portal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import th.go.led.rangwan.proof.faults.OwnServer;
import th.go.led.rangwan.proof.faults.Store;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.Taught;

/**
 * The EAR that ships on a server that {@code oidc.cli} has taught the portal, and that portal: started once a run, the two
 * beside each other.
 */
final class Portal {
    private static Portal running;

    private final Keycloak keycloak = new Keycloak();
    private final OwnServer server;

    private Portal() throws IOException, InterruptedException {
        CompletableFuture<Void> starting = CompletableFuture.runAsync(() -> {
            try {
                keycloak.start();
            } catch (IOException fault) {
                throw new CompletionException(fault);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new CompletionException(interrupted);
            }
        });
        Path folder = ServerFolder.target().resolve("portal/application");
        ServerFolder.remove(folder);
        Path configuration = Taught.by("portal/taught", "oidc.cli");
        server = new OwnServer(
                folder,
                told(
                        Store.h2(folder.resolve("data")),
                        configuration,
                        Map.of("RANGWAN_PORTAL_URL", keycloak.issuer(), "OIDC_SECRET", "portal-client-secret")),
                OwnServer.soon());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.start();
        starting.join();
    }

    /** The store with another configuration of the server, and more in its environment. */
    static Store told(Store store, Path configuration, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(store.environment());
        environment.putAll(more);
        return new Store(store.name(), configuration, environment, store.address(), store.account(), store.password());
    }

    /** The run's portal and application, started when first asked for. */
    static synchronized Portal running() throws IOException, InterruptedException {
        if (running == null) {
            running = new Portal();
        }
        return running;
    }

    /** Stops both, if they run: a server of a test's own takes the same ports. */
    static synchronized void stop() {
        if (running != null) {
            running.server.close();
            running.keycloak.close();
            running = null;
        }
    }

    /** The portal. */
    Keycloak keycloak() {
        return keycloak;
    }

    /** The application's address. */
    String address() {
        return server.address();
    }

    /** Somebody who came in through the portal. */
    PortalVisitor as(String account) {
        return PortalVisitor.as(address(), account);
    }

    /** Nobody in particular. */
    PortalVisitor nobody() {
        return new PortalVisitor(address());
    }
}
