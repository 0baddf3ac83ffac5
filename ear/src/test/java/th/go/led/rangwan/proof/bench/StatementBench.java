package th.go.led.rangwan.proof.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.proof.server.Table;

/**
 * P5: SQL statements of each page in statement-minimum.tsv, against the number that somebody would need who wrote them by
 * hand for that page alone; and how many more there are when lists are full. Statements are the same on both databases.
 */
class StatementBench {
    private static final int FULL = 300;

    private record Asked(String account, String path, double least) {}

    @Test
    void pagesTakeFewStatementsAndNoneForEachRow() throws Exception {
        List<Asked> pages = Table.rows("statement-minimum.tsv").stream()
                .map(row -> new Asked(row.get(0), row.get(1), Double.parseDouble(row.get(2))))
                .toList();
        Map<Asked, List<String>> few = statements("statements-few", 0, pages);
        Map<Asked, List<String>> many = statements("statements-many", FULL, pages);
        JsonArrayBuilder all = Json.createArrayBuilder();
        Asked worst = pages.get(0);
        int steepest = 0;
        for (Asked page : pages) {
            int count = many.get(page).size();
            all.add(Json.createObjectBuilder()
                    .add("page", page.account() + " " + page.path())
                    .add("statements", count)
                    .add("withEmptyLists", few.get(page).size())
                    .add("least", page.least())
                    .add("said", Json.createArrayBuilder(many.get(page))));
            worst = count / page.least() > many.get(worst).size() / worst.least() ? page : worst;
            steepest = Math.max(steepest, count - few.get(page).size());
        }
        Figure most = new Figure(
                "P5", "worst page", "both", "statements", many.get(worst).size(), worst.least(), 1.5);
        new Figure("P5", "growth over " + FULL + " rows", "both", "statements", steepest, 1, 0).tell();
        most.tell(most.json().add("worst", worst.toString()).add("pages", all));
    }

    /** What each page says to the database, the second time that it is opened. */
    private static Map<Asked, List<String>> statements(String name, int nominations, List<Asked> pages)
            throws IOException, InterruptedException, SQLException {
        Map<Asked, List<String>> statements = new LinkedHashMap<>();
        try (Given given = Given.started(Given.h2(name), name, nominations)) {
            Guest tally = given.bare();
            Map<String, Guest> guests = new HashMap<>();
            for (Asked page : pages) {
                if (!guests.containsKey(page.account())) {
                    guests.put(page.account(), given.guest(page.account()));
                }
                Guest guest = guests.get(page.account());
                guest.read(page.path());
                tally.read("/statements");
                guest.read(page.path());
                statements.put(page, tally.read("/statements").text().lines().toList());
            }
        }
        return statements;
    }
}
