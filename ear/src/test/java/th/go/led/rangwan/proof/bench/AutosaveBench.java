package th.go.led.rangwan.proof.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.proof.database.PostgresCluster;
import th.go.led.rangwan.proof.database.WithPostgresql;
import th.go.led.rangwan.proof.faults.OwnServer;
import th.go.led.rangwan.proof.faults.Store;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.writing.Spot;
import th.go.led.rangwan.proof.writing.Writer;

/**
 * CPU of the server for the autosave of one answer, against a bare servlet that writes the same three rows through the same
 * data source: A-B-A-B, five rounds, after warming until two rounds differ by less than a tenth. Only by
 * {@code mvn -Pbench verify}; figures go to {@code target/bench}.
 */
class AutosaveBench {
    private static final double GOAL = 3.0;
    private static final int ROUNDS = 5;
    private static final int REQUESTS = Integer.getInteger("bench.requests", 1000);
    private static final int MOST_WARMING = 20;
    private static final Spot APPLICATION = new Spot(1, "11", "th");
    private static final Spot BARE = new Spot(1, "12", "th");
    private static final String WRITTEN =
            "select v.words, v.edition, p.login from answer_version v join answer a on a.id = v.answer_id"
                    + " join person p on p.id = v.written_by_id"
                    + " where a.nomination_id = 1 and a.question = ? and v.part = 'TH' and v.edition > ? order by v.edition";

    private static Path folder(String name) throws IOException {
        Path folder = ServerFolder.target().resolve("bench").resolve(name);
        ServerFolder.remove(folder);
        Files.createDirectories(folder);
        return folder;
    }

    @Test
    void anAutosaveCostsAtMostThreeBareOnesOnH2() throws Exception {
        Path folder = folder("h2");
        measure(Store.h2(folder.resolve("data")), folder);
    }

    @Test
    @WithPostgresql
    void anAutosaveCostsAtMostThreeBareOnesOnPostgresql(PostgresCluster cluster) throws Exception {
        measure(Store.postgresql(cluster, "bench"), folder("postgresql"));
    }

    private void measure(Store store, Path folder) throws IOException, InterruptedException, SQLException {
        List<Double> ours = new ArrayList<>();
        List<Double> bares = new ArrayList<>();
        long ourFirst;
        long bareFirst;
        try (OwnServer server = new OwnServer(folder, store, List.of())) {
            server.deploy(bareWar(folder), "bare.war");
            server.start();
            Writer person = new Writer(server.address(), "analyst1");
            assertTrue(person.enter());
            ourFirst = standing(person, APPLICATION);
            bareFirst = standing(person, BARE);
            Writer nobody = new Writer(server.origin() + "/bare", "");
            CpuRound our = new CpuRound(server.handle(), person, APPLICATION, ourFirst);
            CpuRound bare = new CpuRound(server.handle(), nobody, BARE, bareFirst);
            warm(our);
            warm(bare);
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(our.of(REQUESTS));
                bares.add(bare.of(REQUESTS));
            }
        }
        try (Connection database = store.open()) { // compared before a figure is told
            assertEquals(rows(database, BARE, bareFirst), rows(database, APPLICATION, ourFirst));
        }
        double ratio = median(ours) / median(bares);
        tell(store, ours, bares, ratio);
        assertTrue(ratio <= GOAL, "an autosave costs " + ratio + " bare ones: " + ours + " against " + bares);
    }

    private static void warm(CpuRound round) throws IOException, InterruptedException {
        double before = round.of(REQUESTS);
        for (int turn = 0; turn < MOST_WARMING; turn++) {
            double now = round.of(REQUESTS);
            if (Math.abs(now - before) < before / 10) {
                return;
            }
            before = now;
        }
    }

    private static Path bareWar(Path folder) {
        Path war = folder.resolve("bare.war");
        ShrinkWrap.create(WebArchive.class, "bare.war")
                .addClass(BareAutosave.class)
                .as(ZipExporter.class)
                .exportTo(war.toFile(), true);
        return war;
    }

    /** The edition that stands at a spot, after a first text there. */
    private static long standing(Writer person, Spot spot) throws IOException, InterruptedException {
        Writer.Reply reply = person.save(spot, "0", 0);
        return reply.saved()
                ? reply.edition()
                : person.save(spot, "0", reply.edition()).edition();
    }

    /** The first texts that were measured at a spot, each with its place and its writer. */
    private static List<String> rows(Connection database, Spot spot, long first) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement(WRITTEN)) {
            query.setString(1, spot.question());
            query.setLong(2, first);
            query.setMaxRows(2 * REQUESTS);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getLong(2) - first + " " + row.getString(3) + " " + row.getString(1));
                }
            }
        }
        return rows;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static void tell(Store store, List<Double> ours, List<Double> bares, double ratio) throws IOException {
        String figures = Json.createObjectBuilder()
                .add("database", store.name())
                .add("requestsEachRound", REQUESTS)
                .add("applicationMicroseconds", array(ours))
                .add("bareMicroseconds", array(bares))
                .add("ratio", ratio)
                .add("goal", GOAL)
                .build()
                .toString();
        Files.writeString(ServerFolder.target().resolve("bench/autosave-" + store.name() + ".json"), figures);
    }

    private static JsonArrayBuilder array(List<Double> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(Math.round(value)));
        return array;
    }
}
