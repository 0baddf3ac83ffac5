package th.go.led.rangwan.proof.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
    private static final int ALONE = 40; // rounds through the pages; the first half warms

    @Test
    @WithPostgresql
    void ninetyNineOfAHundredAnswersComeInFiveTimesTheMiddleOne(PostgresCluster cluster) throws Exception {
        Store store = Given.postgresql(cluster, "load");
        try (Given given = Given.started(store, "load", 300)) {
            long newest = newest(store);
            double alone = alone(given.guest("analyst1"), newest);
            JsonObject all = statistics(crowd(given.server().address(), newest));
            int failed = all.getJsonObject("numberOfRequests").getInt("ko");
            Figure figure = new Figure(
                    "P7",
                    "99th percentile with " + Integer.getInteger("load.users", 250) + " people",
                    store.name(),
                    "ms",
                    all.getJsonObject("percentiles4").getInt("total"),
                    alone,
                    5);
            figure.tell(figure.json().add("failed", failed).add("all", all));
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
        for (int round = 0; round < ALONE; round++) {
            for (String page : PAGES) {
                long before = System.nanoTime();
                guest.read(page.formatted(nomination));
                if (round >= ALONE / 2) {
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

    /** What Gatling's report says of all requests together. */
    private static JsonObject statistics(Path results) throws IOException {
        try (Stream<Path> files = Files.walk(results)) {
            Path told = files.filter(file -> file.endsWith("js/stats.json"))
                    .findFirst()
                    .orElseThrow();
            try (Reader text = Files.newBufferedReader(told);
                    JsonReader reader = Json.createReader(text)) {
                return reader.readObject().getJsonObject("stats");
            }
        }
    }
}
