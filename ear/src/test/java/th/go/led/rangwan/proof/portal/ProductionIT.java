package th.go.led.rangwan.proof.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.proof.faults.OwnServer;
import th.go.led.rangwan.proof.faults.Store;
import th.go.led.rangwan.proof.server.ServerFolder;

/** A server of production that still has something of a demo does not start, and says all of it at once. */
class ProductionIT {
    @Test
    void demoAccountsAPretendedClockAndH2AreRefusedInOneBreath() throws Exception {
        Portal.stop();
        Path folder = ServerFolder.target().resolve("portal/production");
        ServerFolder.remove(folder);
        Store store = Portal.told(
                Store.h2(folder.resolve("data")),
                ServerFolder.provisioned(),
                Map.of(
                        "RANGWAN_MODE", "production",
                        "RANGWAN_CLOCK", "2021-10-12T02:00:00Z",
                        "RANGWAN_MAIL_PORT", "smtp"));
        try (OwnServer server = new OwnServer(folder, store, OwnServer.soon())) {
            String log = server.startUntil("WFLYSRV0026"); // started with errors
            String sentence = log.lines()
                    .filter(line -> line.contains("Rangwan does not start."))
                    .findFirst()
                    .orElse("none");
            assertTrue(sentence.contains("RANGWAN_CLOCK pretends a time"), sentence);
            assertTrue(sentence.contains("RANGWAN_MAIL_PORT must be a port number"), sentence);
            assertTrue(sentence.contains("realm rangwan-demo has accounts with public passwords"), sentence);
            assertTrue(sentence.contains("The database is H2"), sentence);
            assertEquals(
                    404, new PortalVisitor(server.address()).ask("/login.xhtml").statusCode());
        }
    }
}
