package th.go.led.rangwan.service.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The embedded database as a script. While the server runs, the server writes it, asked through its management port; it is then run into
 * a passing database and counted there, so that a copy that cannot be laid back is found at once.
 */
final class EmbeddedCopy implements StoreCopy {
    private static final String COPY = "database.sql.gz";

    private final StoreAddress store;

    EmbeddedCopy(StoreAddress store) {
        this.store = store;
    }

    @Override
    public Tally take(Path folder) throws IOException, SQLException {
        String copy = folder.resolve(COPY).toString();
        if (store.held()) {
            ServerCall.copyTo(copy);
        } else {
            try (Connection database = store.open()) {
                EmbeddedScript.write(database, copy);
            }
        }
        Path passing = StoreAddress.passing(folder);
        try (Connection counted = run(folder, passing.resolve("counted.mv.db"))) {
            return Tally.of(counted, store.product());
        } finally {
            Folders.remove(passing);
        }
    }

    @Override
    public void layBack(Path folder) throws IOException, SQLException {
        if (Files.exists(store.file())) {
            throw new IllegalStateException("there is a database already: " + store.file());
        }
        Files.createDirectories(store.file().getParent());
        Path partial = store.file().resolveSibling("restoring.mv.db");
        Files.deleteIfExists(partial);
        run(folder, partial).close();
        Files.move(partial, store.file());
    }

    private Connection run(Path folder, Path file) throws SQLException {
        Connection made = store.at(file).make();
        EmbeddedScript.run(made, folder.resolve(COPY).toString());
        return made;
    }
}
