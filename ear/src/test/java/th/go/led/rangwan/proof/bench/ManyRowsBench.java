package th.go.led.rangwan.proof.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.proof.database.PostgresCluster;
import th.go.led.rangwan.proof.database.WithPostgresql;
import th.go.led.rangwan.proof.faults.Store;
import th.go.led.rangwan.proof.server.Table;

/**
 * P4: every operation on a list in list-operations.tsv with a hundred nominations and with {@code bench.rows} (default
 * 10,000; a million for the record), CPU of server and database together. The worst of them is the figure.
 */
class ManyRowsBench {
    private static final int FEW = 100;
    private static final int MANY = Integer.getInteger("bench.rows", 10_000);
    private static final int REQUESTS = Integer.getInteger("bench.requests", 20);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);

    private record Operation(String account, String path) {
        /** The address, with the middle of so many nominations where it asks for one. */
        String address(int nominations) {
            return path.replace("{middle}", String.valueOf(nominations / 2));
        }
    }

    @Test
    void aMillionRowsCostAsMuchAsAHundredOnH2() throws Exception {
        compare("h2", (name) -> Given.h2(name));
    }

    @Test
    @WithPostgresql
    void aMillionRowsCostAsMuchAsAHundredOnPostgresql(PostgresCluster cluster) throws Exception {
        compare("postgresql", (name) -> Given.postgresql(cluster, name));
    }

    private interface Stores {
        Store named(String name) throws IOException;
    }

    private void compare(String database, Stores stores) throws IOException, InterruptedException, SQLException {
        List<Operation> operations = Table.rows("list-operations.tsv").stream()
                .map(row -> new Operation(row.get(0), row.get(1)))
                .toList();
        Map<Operation, Double> few = costs(stores.named("few-rows"), "few-rows", FEW, operations);
        Map<Operation, Double> many = costs(stores.named("many-rows"), "many-rows", MANY, operations);
        JsonArrayBuilder all = Json.createArrayBuilder();
        Operation worst = operations.get(0);
        for (Operation operation : operations) {
            double ratio = many.get(operation) / few.get(operation);
            all.add(Json.createObjectBuilder()
                    .add("operation", operation.account() + " " + operation.path())
                    .add("few", Math.round(few.get(operation)))
                    .add("many", Math.round(many.get(operation)))
                    .add("ratio", Math.round(ratio * 100) / 100.0));
            if (ratio > many.get(worst) / few.get(worst)) {
                worst = operation;
            }
        }
        Figure figure = new Figure(
                "P4", "worst list at " + MANY + " rows", database, "µs CPU", many.get(worst), few.get(worst), 1.5);
        figure.tell(figure.json().add("worst", worst.toString()).add("operations", all));
    }

    /** Microseconds of each operation on so many nominations, the middle of the rounds. */
    private static Map<Operation, Double> costs(Store store, String name, int nominations, List<Operation> operations)
            throws IOException, InterruptedException, SQLException {
        Map<Operation, Double> costs = new LinkedHashMap<>();
        try (Given given = Given.started(store, name, nominations)) {
            Map<String, Guest> guests = new HashMap<>();
            for (Operation operation : operations) {
                if (!guests.containsKey(operation.account())) {
                    guests.put(operation.account(), given.guest(operation.account()));
                }
                guests.get(operation.account()).read(operation.address(nominations));
            }
            Turns turns = new Turns(Cpu.withDatabase(given.server()), REQUESTS);
            warm(turns, guests, operations, nominations);
            for (Operation operation : operations) {
                Guest guest = guests.get(operation.account());
                List<Double> rounds = new ArrayList<>();
                for (int round = 0; round < ROUNDS; round++) {
                    rounds.add(turns.round(() -> guest.read(operation.address(nominations))));
                }
                costs.put(operation, Turns.median(rounds));
            }
        }
        return costs;
    }

    /** Every operation in turn, so that the compiler has seen all of them on a small store as on a large one. */
    private static void warm(Turns turns, Map<String, Guest> guests, List<Operation> operations, int nominations)
            throws IOException, InterruptedException {
        for (int turn = 0; turn < 10; turn++) {
            for (Operation operation : operations) {
                Guest guest = guests.get(operation.account());
                turns.round(() -> guest.read(operation.address(nominations)));
            }
        }
    }
}
