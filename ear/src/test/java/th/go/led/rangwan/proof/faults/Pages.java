package th.go.led.rangwan.proof.faults;

import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import th.go.led.rangwan.proof.server.Words;

/** What pages have to be while there is no database: answered within a second, as 503, with a sentence. */
final class Pages {
    private static final long SECOND = 1_000;
    private static final String SENTENCE = Words.th("shared.store.AWAY.title");

    private Pages() {}

    /** Complaints of what a page answered; the figures say how long it took. */
    static List<String> judge(List<PageProbe.Answer> pages, JsonObjectBuilder figures) {
        List<Long> times =
                pages.stream().map(PageProbe.Answer::milliseconds).sorted().toList();
        Map<Integer, Long> statuses = pages.stream()
                .collect(Collectors.groupingBy(PageProbe.Answer::status, TreeMap::new, Collectors.counting()));
        List<String> complaints = new ArrayList<>();
        if (times.isEmpty()) {
            complaints.add("no page was answered in the outage");
        } else {
            figures.add("pages", times.size())
                    .add("pageMedianMs", times.get(times.size() / 2))
                    .add("pageSlowestMs", times.get(times.size() - 1))
                    .add("pageStatuses", statuses.toString());
        }
        pages.stream()
                .filter(page -> page.milliseconds() > SECOND)
                .forEach(page -> complaints.add("a page took " + page.milliseconds() + " ms in the outage"));
        pages.stream()
                .filter(page -> page.status() != 200) // asked before the database went, or after it came back
                .filter(page -> page.status() != 503 || !page.body().contains(SENTENCE))
                .forEach(page -> complaints.add("a page answered " + page.status() + " without its sentence"));
        return complaints;
    }
}
