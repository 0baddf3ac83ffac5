package th.go.led.rangwan.proof.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.proof.server.Table;

/**
 * P6: what one session weighs in the server after a walk of thirty pages, most of them forms, against one that has seen one
 * list. Weighed as the live bytes of the heap, after a full collection, of {@code bench.sessions} sessions together.
 */
class SessionBench {
    private static final int SESSIONS = Integer.getInteger("bench.sessions", 40);
    private static final int PAGES = 30;

    @Test
    void aWalkOfThirtyPagesWeighsAtMostThreeLists() throws Exception {
        try (Given given = Given.started(Given.h2("session"), "session", 0)) {
            List<String> walk = Table.rows("walk.tsv").stream()
                    .map(row -> row.get(0))
                    .limit(PAGES)
                    .toList();
            visit(given, walk); // what the server loads and keeps for all is there from now on
            double before = live(given);
            List<Guest> lists = visit(given, List.of("/analyst/nominations.xhtml"));
            double list = (live(given) - before) / lists.size();
            double between = live(given);
            List<Guest> walkers = visit(given, walk);
            double walked = (live(given) - between) / walkers.size();
            new Figure("P6", "session after a walk of 30 pages", "h2", "bytes", walked, list, 3).tell();
        }
    }

    private static List<Guest> visit(Given given, List<String> pages)
            throws IOException, InterruptedException, SQLException {
        List<Guest> guests = new ArrayList<>();
        for (int session = 0; session < SESSIONS; session++) {
            Guest guest = given.guest("analyst1");
            for (String page : pages) {
                guest.read(page);
            }
            guests.add(guest);
        }
        return guests;
    }

    /** Live bytes of the server's heap, counted by the JDK's own tool, which collects first. */
    private static double live(Given given) throws IOException, InterruptedException {
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(given.server().handle().pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = tool.inputReader(StandardCharsets.UTF_8)) {
            String total = lines.lines()
                    .filter(line -> line.startsWith("Total"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(tool.waitFor(1, TimeUnit.MINUTES));
            return Double.parseDouble(total.strip().split("\\s+", -1)[2]);
        }
    }
}
