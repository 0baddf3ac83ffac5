package th.go.led.rangwan.proof.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.TheWhole;

/**
 * Malformed requests and uploads while twenty people work: never a fault, never a stack trace, and nobody is disturbed. The
 * same seed sends the same bytes: {@code -Dmalformed.seed=7 -Dmalformed.requests=10000 -Dmalformed.uploads=5000}.
 */
@RunAsClient
class MalformedIT extends TheWhole {
    private static final long SEED = Long.getLong("malformed.seed", 2564);
    private static final int REQUESTS = Integer.getInteger("malformed.requests", 1_500);
    private static final int UPLOADS = Integer.getInteger("malformed.uploads", 500);
    private static final int SENDERS = 4;
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int MOST_THREADS = 60; // pools that grow with the load, up to their ends

    private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();

    private interface Sending {
        byte[] number(int number) throws IOException;
    }

    @Test
    void noMalformedRequestMakesItFailOrTellOrSuffer() throws Exception {
        RawVisitor visitor = RawVisitor.as("analyst1");
        prove("requests", REQUESTS, number -> new Rubbish(SEED, number, visitor).request());
    }

    @Test
    void noMalformedUploadMakesItFailOrTellOrSuffer() throws Exception {
        RawVisitor visitor = RawVisitor.as("analyst1");
        prove("uploads", UPLOADS, number -> new RubbishFile(SEED, number, visitor).request());
    }

    private void prove(String what, int most, Sending sending) throws Exception {
        long logged = Files.size(ServerFolder.log());
        all(0, most / 10, sending);
        Vitals before = Vitals.now();
        long began = System.nanoTime();
        Map<String, Integer> people;
        try (Crowd crowd = new Crowd()) {
            all(most / 10, most, sending);
            people = crowd.ended();
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
        Vitals after = Vitals.now();
        List<String> told = trouble(logged);
        note(what, most, seconds, List.of(before, after), people);
        assertEquals(List.of(), wrong.stream().limit(20).toList(), answers::toString);
        assertEquals(List.of(), told.stream().limit(20).toList());
        assertEquals(Set.of("good"), people.keySet(), people::toString);
        assertTrue(after.threads() - before.threads() < MOST_THREADS, before + " " + after);
        assertTrue(after.bytes() - before.bytes() < MOST_BYTES, before + " " + after);
    }

    private void all(int from, int to, Sending sending) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            List<Future<?>> turns = new ArrayList<>();
            for (int sender = 0; sender < SENDERS; sender++) {
                int first = from + sender;
                turns.add(senders.submit(() -> {
                    for (int number = first; number < to; number += SENDERS) {
                        judge(number, sending);
                    }
                    return null;
                }));
            }
            for (Future<?> turn : turns) {
                turn.get();
            }
        } finally {
            senders.shutdownNow();
        }
    }

    private void judge(int number, Sending sending) throws IOException {
        byte[] request = sending.number(number);
        RawVisitor.Answer answer = RawVisitor.send(request);
        answers.computeIfAbsent(String.valueOf(answer.status()), any -> new AtomicInteger())
                .incrementAndGet();
        if (answer.status() >= 500 || answer.status() < 0 || answer.tells()) {
            String sent = new String(request, 0, Math.min(request.length, 900), StandardCharsets.ISO_8859_1);
            wrong.add(number + ": " + answer.status() + " to " + sent.replaceAll("[^ -~]", "~"));
        }
    }

    /** The lines of the log since that place that tell of a fault. */
    private static List<String> trouble(long from) throws IOException {
        byte[] log = Files.readAllBytes(ServerFolder.log());
        String since = new String(log, (int) from, (int) (log.length - from), StandardCharsets.UTF_8);
        return since.lines()
                .filter(line -> line.matches(".* (ERROR|FATAL) +\\[.*|.* WARN +\\[th\\.go\\.led.*"))
                .filter(line -> !line.contains("EJBAccessException"))
                .filter(line -> !line.contains("UT000193")) // a parameter that is no text is left out, told once
                .toList();
    }

    private void note(String what, int most, long seconds, List<Vitals> vitals, Map<String, Integer> people)
            throws IOException {
        Path folder = ServerFolder.figures();
        Map<String, Object> counted = new TreeMap<>();
        answers.forEach((status, count) -> counted.put(status, count.get()));
        JsonObject figures = Json.createObjectBuilder()
                .add("seed", SEED)
                .add(what, most)
                .add("seconds", seconds)
                .add("answers", Json.createObjectBuilder(counted))
                .add("people", Json.createObjectBuilder(Map.copyOf(people)))
                .add(
                        "threads",
                        Json.createArrayBuilder(
                                vitals.stream().map(Vitals::threads).toList()))
                .add(
                        "heapBytes",
                        Json.createArrayBuilder(
                                vitals.stream().map(Vitals::bytes).toList()))
                .build();
        Files.writeString(folder.resolve("malformed-" + what + ".json"), figures.toString());
    }
}
