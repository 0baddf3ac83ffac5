package th.go.led.rangwan.proof.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.proof.database.PostgresCluster;
import th.go.led.rangwan.proof.database.WithPostgresql;
import th.go.led.rangwan.proof.faults.Store;
import th.go.led.rangwan.proof.writing.Spot;
import th.go.led.rangwan.proof.writing.Writer;

/**
 * P3: CPU of the server for the autosave of one answer, against a bare servlet that writes the same three rows through the
 * same data source.
 */
class AutosaveBench {
    private static final int REQUESTS = Integer.getInteger("bench.requests", 1000);
    private static final Spot APPLICATION = new Spot(1, "11", "th");
    private static final Spot BARE = new Spot(1, "12", "th");
    private static final String WRITTEN =
            "select v.words, v.edition, p.login from answer_version v join answer a on a.id = v.answer_id join person"
                    + " p on p.id = v.written_by_id where a.nomination_id = 1 and a.question = ? and v.part = 'TH' and"
                    + " v.edition > ? order by v.edition";

    @Test
    void anAutosaveCostsAtMostThreeBareOnesOnH2() throws Exception {
        measure(Given.h2("autosave"));
    }

    @Test
    @WithPostgresql
    void anAutosaveCostsAtMostThreeBareOnesOnPostgresql(PostgresCluster cluster) throws Exception {
        measure(Given.postgresql(cluster, "autosave"));
    }

    private void measure(Store store) throws IOException, InterruptedException, SQLException {
        Turns.Measured measured;
        long ourFirst;
        long bareFirst;
        try (Given given = Given.started(store, "autosave", 0)) {
            Writer person = new Writer(given.server().address(), "analyst1");
            assertTrue(person.enter());
            Saves ours = new Saves(person, APPLICATION);
            Saves bare = new Saves(new Writer(given.server().origin() + "/bare", ""), BARE);
            ourFirst = ours.edition();
            bareFirst = bare.edition();
            measured = new Turns(Cpu.of(given.server()), REQUESTS).of(ours, bare);
        }
        try (Connection database = store.open()) { // compared before a figure is told
            assertEquals(rows(database, BARE, bareFirst), rows(database, APPLICATION, ourFirst));
        }
        Figure.of("P3", "autosave of one answer", store.name(), measured, 3).tell(measured);
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
}
