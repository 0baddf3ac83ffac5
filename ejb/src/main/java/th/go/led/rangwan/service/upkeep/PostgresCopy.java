package th.go.led.rangwan.service.upkeep;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * PostgreSQL's own programs, {@code pg_dump} and {@code pg_restore}, found in the path or in PG_BIN. The rows are counted in
 * the very snapshot that is dumped.
 */
final class PostgresCopy implements StoreCopy {
    private static final String COPY = "database.dump";

    private final StoreAddress store;

    PostgresCopy(StoreAddress store) {
        this.store = store;
    }

    @Override
    public Tally take(Path folder) throws IOException, SQLException, InterruptedException {
        try (Connection database = store.open()) {
            Moment.begin(database);
            String snapshot =
                    Tally.texts(database, "select pg_export_snapshot()").get(0);
            Tally tally = Tally.of(database, store.product());
            run(
                    "pg_dump",
                    "--format=custom",
                    "--no-owner",
                    "--no-privileges",
                    "--snapshot=" + snapshot,
                    "--file=" + folder.resolve(COPY));
            return tally;
        }
    }

    @Override
    public void layBack(Path folder) throws IOException, SQLException, InterruptedException {
        try (Connection database = store.open()) {
            if (!Tally.of(database, store.product()).rows().isEmpty()) {
                throw new IllegalStateException("there are tables already in " + store.url());
            }
        }
        run(
                "pg_restore",
                "--no-owner",
                "--no-privileges",
                "--exit-on-error",
                "--single-transaction",
                "--dbname=" + place().getPath().substring(1),
                folder.resolve(COPY).toString());
    }

    private URI place() {
        return URI.create(store.url().substring("jdbc:".length()).split("\\?", 2)[0]);
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        URI place = place();
        String programs = System.getenv("PG_BIN");
        List<String> command = new ArrayList<>();
        command.add(programs == null ? program : programs + "/" + program);
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.INHERIT);
        builder.environment()
                .putAll(Map.of(
                        "PGHOST", place.getHost(),
                        "PGPORT", String.valueOf(place.getPort() < 0 ? 5432 : place.getPort()),
                        "PGDATABASE", place.getPath().substring(1),
                        "PGUSER", store.user()));
        if (!store.password().isEmpty()) {
            builder.environment().put("PGPASSWORD", store.password());
        }
        if (builder.start().waitFor() != 0) {
            throw new IOException(program + " failed");
        }
    }
}
