package th.go.led.rangwan.proof.cluster;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import th.go.led.rangwan.proof.server.ServerFolder;

/**
 * Brings the next release, whose migration adds a table and a column, to one node after the other, as the handbook says, while
 * twenty people write at both and others have a half-filled form open. There is no outage: nothing is lost, nobody logs in again, and
 * few texts have to be sent a second time. Figures go to {@code faults/rolling-upgrade.json}.
 */
final class RollingUpgrade {
    private static final int FORMS = 10; // at each node
    private static final int QUIET = 2; // seconds until what a node is asked is answered
    private static final int SENT_AGAIN = 5; // of some thousand texts

    private final TwoNodes nodes;

    RollingUpgrade(TwoNodes nodes) {
        this.nodes = nodes;
    }

    /** Does it, and tells what went wrong, a line each. */
    List<String> run() throws Exception {
        Path next = new NextRelease().ear();
        JsonObjectBuilder figures = Json.createObjectBuilder();
        try (PeopleAtWork people = new PeopleAtWork(nodes, "roll", 1000)) {
            people.open(FORMS, "node1");
            people.open(FORMS, "node2");
            people.begin(QUIET);
            long begun = System.nanoTime();
            upgrade(nodes.first(), next);
            requireOldBesideNew(people);
            upgrade(nodes.second(), next);
            figures.add("seconds", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
            people.finishForms(System.nanoTime(), figures);
            people.end(figures, SENT_AGAIN);
            if (migrated(people.database()) != 1) {
                people.faults().add("the migration ran " + migrated(people.database()) + " times");
            }
            Files.writeString(
                    ServerFolder.figures().resolve("rolling-upgrade.json"),
                    figures.build().toString());
            return people.faults();
        }
    }

    private void upgrade(Node node, Path next) throws IOException, InterruptedException {
        nodes.balancer().drain(node);
        TimeUnit.SECONDS.sleep(QUIET);
        node.close();
        node.bring(next);
        node.start();
        node.await();
        nodes.awaitBoth();
        nodes.balancer().ready(node);
    }

    /** The schema is the new one, the second node has the old release, and people go on there. */
    private void requireOldBesideNew(PeopleAtWork people) throws IOException, InterruptedException, SQLException {
        if (migrated(people.database()) != 1) {
            people.faults().add("the first node did not migrate");
        }
        nodes.balancer().drain(nodes.first());
        Map<String, Integer> before = people.course().acknowledged();
        TimeUnit.SECONDS.sleep(QUIET);
        if (people.course().acknowledged().equals(before)) {
            people.faults().add("nobody went on at the old release");
        }
        nodes.balancer().ready(nodes.first());
    }

    private static long migrated(Connection database) throws SQLException {
        return TwoNodesIT.count(
                database,
                "select count(*) from \"flyway_schema_history\" where success and version = '" + NextRelease.VERSION
                        + "'");
    }
}
