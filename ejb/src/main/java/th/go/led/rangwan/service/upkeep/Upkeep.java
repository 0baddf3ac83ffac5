package th.go.led.rangwan.service.upkeep;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.service.shared.Migrations;

/**
 * What the command {@code rangwan} does to the database, as a program of its own: {@code migrate}, {@code pending},
 * {@code backup <folder>}, {@code restore <folder>}, {@code verify [<folder>]} and, for an embedded database of which a copy was
 * taken, {@code discard}. Ends with 0 when all went well, with 1 when something is not as it should be, in words.
 */
public final class Upkeep {
    private final StoreAddress store;
    private final PrintStream says;

    private Upkeep(StoreAddress store, PrintStream says) {
        this.store = store;
        this.says = says;
    }

    /** The command line. */
    public static void main(String[] arguments) {
        PrintStream says = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int end = 1;
        try {
            end = new Upkeep(StoreAddress.in(System.getenv()), says).run(List.of(arguments)) ? 0 : 1;
        } catch (IOException | SQLException | RuntimeException fault) {
            says.println("rangwan: " + fault.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        System.exit(end);
    }

    private boolean run(List<String> words) throws IOException, SQLException, InterruptedException {
        Path folder = words.size() > 1 ? Path.of(words.get(1)).toAbsolutePath() : null;
        return switch (words.isEmpty() ? "" : words.get(0)) {
            case "migrate" -> migrate();
            case "pending" -> pending();
            case "backup" -> backup(folder);
            case "restore" -> restore(folder);
            case "verify" -> verify(folder);
            case "discard" -> discard();
            default ->
                throw new IllegalArgumentException("migrate, pending, backup, restore, verify or discard is wanted");
        };
    }

    private boolean migrate() throws SQLException {
        try (Connection database = store.open()) {
            says.println("migrations done: " + Migrations.take(store.product(), database));
        }
        return true;
    }

    private boolean pending() throws SQLException {
        List<String> pending = new PendingMigrations(store).described();
        pending.forEach(says::println);
        return true;
    }

    private boolean discard() throws IOException {
        Files.deleteIfExists(store.file());
        return true;
    }

    private boolean backup(Path folder) throws IOException, SQLException, InterruptedException {
        Tally tally = StoreCopy.of(store).take(folder);
        tally.write(folder.resolve("tally.tsv"));
        says.println("copied: " + tally.sum() + " rows in " + tally.rows().size() + " tables, schema "
                + tally.facts().get("schema"));
        return true;
    }

    private boolean restore(Path folder) throws IOException, SQLException, InterruptedException {
        Tally before = Tally.read(folder.resolve("tally.tsv"));
        if (!before.facts().get("product").equals(store.product())) {
            throw new IllegalArgumentException(
                    "the copy is of " + before.facts().get("product") + ", the database is " + store.product());
        }
        StoreCopy.of(store).layBack(folder);
        return verify(folder);
    }

    private boolean verify(Path folder) throws IOException, SQLException, InterruptedException {
        if (store.held()) { // a copy is what can be read of an embedded database in use
            Path passing = StoreAddress.passing(store.file().getParent());
            try {
                StoreCopy.of(store).take(passing);
                StoreAddress copy = store.at(passing.resolve("verified.mv.db"));
                StoreCopy.of(copy).layBack(passing);
                return new Upkeep(copy, says).verify(folder);
            } finally {
                Folders.remove(passing);
            }
        }
        List<String> faults = new ArrayList<>();
        try (Connection database = store.open()) {
            Moment.begin(database);
            Tally tally = Tally.of(database, store.product());
            ContentReading.Outcome content =
                    ContentReading.of(database, tally.rows().keySet());
            faults.addAll(content.faults());
            faults.addAll(ChainReading.faults(database));
            if (folder != null) {
                faults.addAll(tally.differences(Tally.read(folder.resolve("tally.tsv"))));
            }
            says.println("schema " + tally.facts().get("schema") + ": " + tally.sum() + " rows in "
                    + tally.rows().size() + " tables");
            says.println("content with a SHA-256: " + content.things() + " things, " + content.bytes() + " bytes");
            says.println("audit trail: " + tally.facts().getOrDefault("chain", "0") + " sealed entries");
        }
        faults.forEach(fault -> says.println("WRONG: " + fault));
        says.println(faults.isEmpty() ? "all is whole" : faults.size() + " things are wrong");
        return faults.isEmpty();
    }
}
