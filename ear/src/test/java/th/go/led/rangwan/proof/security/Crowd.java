package th.go.led.rangwan.proof.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Twenty people who go about their work until they are told to stop: each reads the pages of their role, one after another. */
final class Crowd implements AutoCloseable {
    private static final int PEOPLE = 20;
    private static final int PAUSE = 500; // ms between two pages of a person
    private static final List<String> ACCOUNTS =
            List.of("analyst1", "analyst2", "director1", "director2", "ddg1", "secretary1", "auditor1");
    private static final List<String> PAGES =
            List.of("work-list", "initiatives", "nominations", "search", "portfolio", "cycles", "memos");

    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final List<Future<?>> works = new ArrayList<>();
    private volatile boolean over;

    /** Lets them begin. */
    Crowd() {
        for (int person = 0; person < PEOPLE; person++) {
            String account = ACCOUNTS.get(person % ACCOUNTS.size());
            works.add(people.submit(() -> work(account)));
        }
    }

    private void work(String account) {
        try {
            RawVisitor visitor = RawVisitor.as(account);
            String role = account.replaceAll("\\d", "");
            for (int turn = 0; !over; turn++) {
                String page = PAGES.get(turn % PAGES.size());
                boolean own = !(role.equals("auditor") && page.equals("work-list"));
                HttpResponse<String> answer = visitor.get("/" + role + "/" + (own ? page : "search") + ".xhtml");
                boolean whole = answer.statusCode() == 200 && answer.body().contains("</html>");
                answers.computeIfAbsent(whole ? "good" : page + " " + answer.statusCode(), any -> new AtomicInteger())
                        .incrementAndGet();
                TimeUnit.MILLISECONDS.sleep(PAUSE);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets them stop, and tells how many pages came whole ("good") and what else was answered. */
    Map<String, Integer> ended() throws Exception {
        over = true;
        for (Future<?> work : works) {
            work.get(60, TimeUnit.SECONDS);
        }
        Map<String, Integer> counted = new TreeMap<>();
        answers.forEach((answer, count) -> counted.put(answer, count.get()));
        return counted;
    }

    @Override
    public void close() {
        over = true;
        people.shutdownNow();
    }
}
