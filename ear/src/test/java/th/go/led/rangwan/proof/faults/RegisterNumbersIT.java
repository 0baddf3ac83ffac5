package th.go.led.rangwan.proof.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.go.led.rangwan.proof.database.OpenStore;
import th.go.led.rangwan.proof.database.PostgresCluster;
import th.go.led.rangwan.proof.database.WithPostgresql;

/**
 * The running numbers of one register, on H2 as it is shipped and on PostgreSQL: fifty people at once take numbers ({@code
 * register.each}, default 8, each), some papers fail and some are cancelled; then a process that takes numbers is killed
 * with -9 ({@code register.kills}, default 2). No number twice, none missing, none lost that was acknowledged.
 */
class RegisterNumbersIT {
    private static final int PEOPLE = 50;
    private static final int EACH = Integer.getInteger("register.each", 8);
    private static final int KILLS = Integer.getInteger("register.kills", 2);
    private static final int ENOUGH = 60;
    private static final String SHIPPED = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    private record Place(String address, String account, String password) {
        OpenStore open() {
            return new OpenStore(NumberTaker.source(address, account, password));
        }
    }

    private static Place h2(Path folder) {
        return new Place("jdbc:h2:file:" + folder.resolve("register") + SHIPPED, "rangwan", "rangwan");
    }

    private static Place postgresql(PostgresCluster cluster, String name) {
        return new Place(cluster.fresh(name), PostgresCluster.USER, PostgresCluster.PASSWORD);
    }

    @Test
    void fiftyPeopleAtOnceOnH2(@TempDir Path folder) throws Exception {
        fiftyAtOnce(h2(folder));
    }

    @Test
    @WithPostgresql
    void fiftyPeopleAtOnceOnPostgresql(PostgresCluster cluster) throws Exception {
        fiftyAtOnce(postgresql(cluster, "register_people"));
    }

    @Test
    void aKilledServerLosesNoNumberOnH2(@TempDir Path folder) throws Exception {
        killed(h2(folder));
    }

    @Test
    @WithPostgresql
    void aKilledServerLosesNoNumberOnPostgresql(PostgresCluster cluster) throws Exception {
        killed(postgresql(cluster, "register_killed"));
    }

    private static void fiftyAtOnce(Place place) throws Exception {
        try (OpenStore store = place.open()) {
            NumberTaker.enterUnit(store);
            NumberTaker taker = new NumberTaker(store);
            Map<String, String> taken = new HashMap<>();
            ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
            try {
                List<Callable<Map<String, String>>> turns = IntStream.range(0, PEOPLE)
                        .<Callable<Map<String, String>>>mapToObj(person -> () -> taken(taker, person))
                        .toList();
                for (Future<Map<String, String>> one : people.invokeAll(turns)) {
                    taken.putAll(one.get());
                }
            } finally {
                people.shutdownNow();
            }
            List<NumberTaker.Stored> stored = store.within(NumberTaker::stored);
            assertWhole(stored, taken);
            assertEquals(PEOPLE * EACH, stored.size());
            assertEquals(
                    PEOPLE,
                    stored.stream().filter(NumberTaker.Stored::cancelled).count(),
                    "cancelled numbers stay, one of each person");
        }
    }

    private static Map<String, String> taken(NumberTaker taker, int person) {
        Map<String, String> taken = new HashMap<>();
        for (int turn = 0; turn < EACH; turn++) {
            String subject = "p" + person + "-" + turn;
            taken.put(subject, taker.take(subject));
            if (turn % 10 == 0) {
                assertThrows(IllegalStateException.class, () -> taker.fail(subject + "-failed"));
            }
        }
        taker.cancel("p" + person + "-0");
        return taken;
    }

    private static void killed(Place place) throws Exception {
        try (OpenStore store = place.open()) {
            NumberTaker.enterUnit(store);
        }
        Map<String, String> taken = new HashMap<>();
        for (int round = 0; round < KILLS; round++) {
            taken.putAll(takenBeforeTheKill(place, "r" + round));
            try (OpenStore store = place.open()) {
                assertWhole(store.within(NumberTaker::stored), taken);
                String subject = "after-" + round;
                taken.put(subject, new NumberTaker(store).take(subject));
                assertWhole(store.within(NumberTaker::stored), taken);
            }
        }
    }

    private static Map<String, String> takenBeforeTheKill(Place place, String begin)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        NumberTakerProcess.class.getName(),
                        place.address(),
                        place.account(),
                        place.password(),
                        begin)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, String> taken = new HashMap<>();
        List<String> told = new ArrayList<>();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                told.add(line);
                String[] both = line.split("\t", -1);
                if (both.length == 2) {
                    taken.put(both[0], both[1]);
                }
                if (taken.size() == ENOUGH) {
                    process.toHandle().destroyForcibly(); // SIGKILL; what it said before it died is still read
                }
            }
        } finally {
            process.destroyForcibly();
        }
        process.waitFor();
        assertTrue(taken.size() >= ENOUGH, "the process took numbers before it was killed: " + told);
        return taken;
    }

    /** Numbers run from 1 without a gap or a double, and whatever was acknowledged stands under the number it was given. */
    private static void assertWhole(List<NumberTaker.Stored> stored, Map<String, String> acknowledged) {
        Map<String, String> bySubject = new HashMap<>();
        for (int place = 0; place < stored.size(); place++) {
            NumberTaker.Stored one = stored.get(place);
            assertEquals(place + 1, one.number(), "the numbers run one by one");
            assertEquals(NumberTaker.reference(one.number()), one.reference());
            assertEquals(null, bySubject.put(one.subject(), one.reference()), "one paper, one number");
        }
        acknowledged.forEach((subject, reference) -> assertEquals(reference, bySubject.get(subject), subject));
    }
}
