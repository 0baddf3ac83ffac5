package th.go.led.rangwan.proof.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import th.go.led.rangwan.proof.cluster.TwoNodes;
import th.go.led.rangwan.proof.database.PostgresCluster;
import th.go.led.rangwan.proof.database.WithPostgresql;

/** Two nodes behind the portal: who comes in at one is in at the other, who is cut off is cut off at both. */
@WithPostgresql
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PortalNodesIT {
    private static final String LIST = "/analyst/work-list.xhtml";
    private static Keycloak keycloak;
    private static TwoNodes nodes;

    @BeforeAll
    static void start(PostgresCluster cluster) throws Exception {
        Portal.stop();
        keycloak = new Keycloak();
        keycloak.start();
        nodes = TwoNodes.behindPortal(cluster, keycloak.issuer(), "portal-client-secret");
    }

    @AfterAll
    static void stop() throws Exception {
        if (nodes != null) {
            nodes.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    /** Somebody who came in at that node; the portal knows the application by the name localhost. */
    private static PortalVisitor in(String node, String account) {
        PortalVisitor visitor = new PortalVisitor(nodes.address().replace("127.0.0.1", "localhost")).at(node);
        HttpResponse<String> page = visitor.enter(account, visitor.get("/home"));
        assertEquals(200, page.statusCode(), page.uri().toString());
        return visitor;
    }

    private static int list(PortalVisitor visitor, String node) {
        return visitor.at(node).ask(LIST).statusCode();
    }

    @Test
    @Order(1)
    void whoCameInAtOneNodeIsInAtTheOtherAndTheTokenIsRenewedThere() throws Exception {
        PortalVisitor analyst = in("node1", "analyst1");
        assertEquals(200, list(analyst, "node1"));
        assertEquals(200, list(analyst, "node2"), "without the portal");
        TimeUnit.SECONDS.sleep(5); // the portal's tokens live four
        assertEquals(200, list(analyst, "node2"), "with a new token");
        assertEquals(200, list(analyst, "node1"), "which the first node has too");
    }

    @Test
    @Order(2)
    void whoIsDisabledIsCutOffAtBothWithinSeconds() throws Exception {
        PortalVisitor first = in("node1", "analyst2");
        PortalVisitor second = in("node2", "analyst2");
        keycloak.enable("analyst2", false);
        try {
            long from = System.nanoTime();
            while (list(first, "node1") != 302 || list(second, "node2") != 302) {
                long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - from);
                assertTrue(seconds <= 15, "still in after " + seconds + " s");
                TimeUnit.MILLISECONDS.sleep(200);
            }
            assertEquals(302, list(first, "node2"));
            assertEquals(302, list(second, "node1"));
        } finally {
            keycloak.enable("analyst2", true);
        }
    }

    @Test
    @Order(3)
    void whoLeavesAtOneNodeIsOutAtTheOtherAndAtThePortal() throws Exception {
        PortalVisitor analyst = in("node1", "analyst1");
        int before = keycloak.sessions("analyst1");
        String token = analyst.get("/home").body().replaceAll("(?s).*data-token=\"([^\"]+)\".*", "$1");
        assertEquals(
                302,
                analyst.at("node2")
                        .post("/logout", Map.of("rangwan-token", token))
                        .statusCode());
        assertEquals(before - 1, keycloak.sessions("analyst1"));
        HttpResponse<String> again = analyst.at("node1").get("/home");
        assertTrue(
                again.uri().toString().startsWith(keycloak.issuer()),
                again.uri().toString());
    }

    @Test
    @Order(4)
    void whenANodeDiesPeopleGoOnAtTheOther() throws Exception {
        PortalVisitor analyst = in("node1", "analyst1");
        assertEquals(200, list(analyst, "node1"));
        nodes.killFirst();
        assertEquals(200, list(analyst, "node1"), "the balancer leads to the node that is left");
        TimeUnit.SECONDS.sleep(5);
        assertEquals(200, list(analyst, "node2"), "with a new token");
    }
}
