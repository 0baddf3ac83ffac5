package th.go.led.rangwan.proof.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.proof.database.PostgresCluster;
import th.go.led.rangwan.proof.database.WithPostgresql;
import th.go.led.rangwan.proof.faults.Store;

/**
 * A full page of the list of nominations against a bare servlet that writes the same words from the same rows: P1 is the
 * server's CPU for each request, P9 what a browser that knows the page's files already has to fetch again.
 */
class ListBench {
    private static final int REQUESTS = Integer.getInteger("bench.requests", 500);
    private static final int NOMINATIONS = 300;
    private static final Pattern FILES =
            Pattern.compile("(?:src|href)=\"(/rangwan/[^\"]+\\.(?:js|css|woff2|svg)[^\"]*)\"");

    @Test
    void aListCostsAtMostFourBareOnesOnH2() throws Exception {
        measure(Given.h2("list"));
    }

    @Test
    @WithPostgresql
    void aListCostsAtMostFourBareOnesOnPostgresql(PostgresCluster cluster) throws Exception {
        measure(Given.postgresql(cluster, "list"));
    }

    private void measure(Store store) throws IOException, InterruptedException, SQLException {
        try (Given given = Given.started(store, "list", NOMINATIONS)) {
            Guest reader = given.guest("analyst1");
            Guest bare = given.bare();
            String older = "?before=250";
            Guest.Page ours = reader.read("/analyst/nominations.xhtml" + older);
            Guest.Page reference = bare.read("/list" + older);
            assertEquals(reference.main(), ours.main()); // compared before a figure is told
            Turns.Measured measured = new Turns(Cpu.of(given.server()), REQUESTS)
                    .of(() -> reader.read("/analyst/nominations.xhtml" + older), () -> bare.read("/list" + older));
            Figure.of("P1", "list of 30 nominations", store.name(), measured, 4).tell(measured);
            new Figure(
                            "P9",
                            "repeated visit to that list",
                            store.name(),
                            "bytes",
                            ours.sent().limit() + fetchedAgain(reader, ours),
                            reference.sent().limit(),
                            1.2)
                    .tell();
        }
    }

    /** Bytes of the page's files that a browser may not keep, with what it asks about those that it must ask about. */
    private static long fetchedAgain(Guest reader, Guest.Page page) throws IOException, InterruptedException {
        Set<String> files = new TreeSet<>();
        Matcher file = FILES.matcher(page.text());
        while (file.find()) {
            files.add(file.group(1).substring("/rangwan".length()).replace("&amp;", "&"));
        }
        long bytes = 0;
        for (String path : files) {
            Guest.Page fetched = reader.read(path);
            String control = String.join(",", fetched.headers().allValues("Cache-Control"));
            if (control.contains("no-store") || !control.contains("max-age")) {
                bytes += fetched.sent().limit();
            }
        }
        return bytes;
    }
}
