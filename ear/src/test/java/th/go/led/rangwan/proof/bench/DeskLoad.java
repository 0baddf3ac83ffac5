package th.go.led.rangwan.proof.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.proof.database.PostgresCluster;
import th.go.led.rangwan.proof.database.WithPostgresql;
import th.go.led.rangwan.proof.faults.Store;

/**
 * P7: the slowest hundredth of the answers to 250 people who think five to twenty seconds, against the middle answer of the
 * same pages to one person alone in the same run. Only by {@code mvn -Pload verify}; on PostgreSQL, as a department has it.
 */
class DeskLoad {
    private static final List<String> PAGES = List.of(
            "/analyst/work-list.xhtml",
            "/analyst/nominations.xhtml",
            "/analyst/initiatives.xhtml",
            "/analyst/answers.xhtml?id=%d&q=4a",
            "/analyst/nomination.xhtml?id=%d",
            "/analyst/board.xhtml");
    private static final int ALONE = 50; // rounds through the pages, once they are warm
    private static final int WARMING = 300;

    @Test
    @WithPostgresql
    void ninetyNineOfAHundredAnswersComeInFiveTimesTheMiddleOne(PostgresCluster cluster) throws Exception {
        Store store = Given.postgresql(cluster, "load");
        try (Given given = Given.started(store, "load", 300)) {
            long newest = newest(store);
            double alone = alone(given.guest("analyst1"), newest);
            Path console = crowd(given.server().address(), newest).resolve("console.log");
            long failed = told(console, "request count", 3);
            Figure figure = new Figure(
                    "P7",
                    "99th percentile with " + Integer.getInteger("load.users", 250) + " people",
                    store.name(),
                    "ms",
                    told(console, "response time 99th percentile (ms)", 1),
                    alone,
                    5);
            figure.tell(figure.json()
                    .add("failed", failed)
                    .add("requests", told(console, "request count", 1))
                    .add("medianMs", told(console, "response time 50th percentile (ms)", 1))
                    .add("slowestMs", told(console, "max response time (ms)", 1)));
            assertEquals(0, failed);
        }
    }

    private static long newest(Store store) throws SQLException {
        try (Connection connection = store.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select max(id) from nomination")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The middle of the answer times in milliseconds, when nobody else is there. */
    private static double alone(Guest guest, long nomination) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < WARMING + ALONE; round++) {
            for (String page : PAGES) {
                long before = System.nanoTime();
                guest.read(page.formatted(nomination));
                if (round >= WARMING) {
                    times.add((System.nanoTime() - before) / 1_000_000.0);
                }
            }
        }
        return Turns.median(times);
    }

    /** Lets many people work at once, in a process of their own that ends with their report; the folder of it. */
    private static Path crowd(String address, long newest) throws IOException, InterruptedException {
        Path results = Given.folder("gatling");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Xmx512m",
                "-Dload.address=" + address,
                "-Dload.newest=" + newest));
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("load."))
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.gatling.app.Gatling"));
        command.addAll(List.of("-s", "th.go.led.rangwan.proof.bench.DeskLoadScenario", "-rf", results.toString()));
        int end = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(results.resolve("console.log").toFile())
                .start()
                .waitFor();
        assertEquals(0, end, () -> "see " + results.resolve("console.log"));
        return results;
    }

    /** What Gatling's summary says of all requests: the number in that column of the line, 1 for all and 3 for those that failed. */
    private static long told(Path console, String line, int column) throws IOException {
        String found = Files.readAllLines(console).stream()
                .filter(each -> each.startsWith("> " + line))
                .findFirst()
                .orElseThrow();
        String number = found.split("\\|", -1)[column].replace(",", "").strip();
        return number.equals("-") ? 0 : Long.parseLong(number);
    }
}
