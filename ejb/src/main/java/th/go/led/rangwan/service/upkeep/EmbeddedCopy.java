package th.go.led.rangwan.service.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.zip.ZipFile;

/**
 * The embedded database's own copy of its file. While the server runs, the server takes it, asked through its management
 * port; the copy is then opened and counted, so that one that cannot be read is found at once.
 */
final class EmbeddedCopy implements StoreCopy {
    private static final String COPY = "database.zip";

    private final StoreAddress store;

    EmbeddedCopy(StoreAddress store) {
        this.store = store;
    }

    @Override
    public Tally take(Path folder) throws IOException, SQLException {
        Path copy = folder.resolve(COPY);
        if (store.held()) {
            ServerCall.copyTo(copy);
        } else {
            copyOfFileAtRest(copy);
        }
        Path passing = StoreAddress.passing(folder);
        try {
            Path opened = passing.resolve("counted.mv.db");
            unpack(folder, opened);
            try (Connection database = store.at(opened).open()) {
                return Tally.of(database, store.product());
            }
        } finally {
            Folders.remove(passing);
        }
    }

    private void copyOfFileAtRest(Path copy) throws SQLException {
        try (Connection database = store.open();
                PreparedStatement statement = database.prepareStatement("backup to ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        }
    }

    @Override
    public void layBack(Path folder) throws IOException {
        if (Files.exists(store.file())) {
            throw new IllegalStateException("there is a database already: " + store.file());
        }
        Files.createDirectories(store.file().getParent());
        Path partial = store.file().resolveSibling("restoring.partial");
        unpack(folder, partial);
        Files.move(partial, store.file());
    }

    private static void unpack(Path folder, Path file) throws IOException {
        Files.deleteIfExists(file);
        try (ZipFile zip = new ZipFile(folder.resolve(COPY).toFile());
                InputStream content = zip.getInputStream(zip.stream()
                        .filter(entry -> entry.getName().endsWith(".mv.db"))
                        .findFirst()
                        .orElseThrow(() -> new IOException(folder + " holds no database")))) {
            Files.copy(content, file);
        }
    }
}
