package th.go.led.rangwan.proof.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.TheWhole;

/** The server starts and deploys without an error, and without a warning that is ours to prevent. */
@RunAsClient
class BootIT extends TheWhole {
    private static final Pattern TROUBLE = Pattern.compile(" (ERROR|FATAL|WARN) +\\[");

    /** Warnings of the platform, each for a reason that is not ours. */
    private static final List<String> PLATFORM = List.of(
            "WFLYELY00023", // the self-signed https key is made at the first start
            "WFLYELY01084",
            "WFLYEJB0043", // a sweep that is longer at work than its interval is taken up at its next time
            "WFLYUT0020", // a single server replicates its sessions to nobody
            "WFLYTX0013"); // the node identifier of a single server

    @Test
    void theBootLogIsClean() throws IOException {
        List<String> lines = Files.readAllLines(ServerFolder.log());
        int deployed = lines.stream()
                .filter(line -> line.contains("WFLYSRV0010") && line.contains("rangwan.ear"))
                .mapToInt(lines::indexOf)
                .findFirst()
                .orElse(-1);
        assertTrue(deployed > 0, "the log does not say that the EAR is deployed");
        List<String> trouble = lines.subList(0, deployed).stream()
                .filter(line -> TROUBLE.matcher(line).find())
                .filter(line -> PLATFORM.stream().noneMatch(line::contains))
                .toList();
        assertEquals(List.of(), trouble);
    }
}
