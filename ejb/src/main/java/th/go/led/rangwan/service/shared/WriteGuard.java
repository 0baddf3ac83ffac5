package th.go.led.rangwan.service.shared;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.File;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Keeps an embedded database from two situations in which it loses what was acknowledged. It refuses to write while its disk has
 * less than 64 MiB left: a write of H2 that fails half-way closes its file, and opening it again may pass over what was
 * acknowledged a moment before. Whoever writes is told ({@link StoreTrouble#FULL}), whoever reads goes on. And those who write
 * commit one after the other ({@link CommitQueue}). PostgreSQL needs neither.
 */
public final class WriteGuard implements StatementInspector {
    private static final long serialVersionUID = 1; // every inspector is Serializable

    /** Bytes: more than all transactions that are under way can write. */
    static final long LEAST = 64L * 1024 * 1024;

    private static final Set<String> WRITING = Set.of("insert", "update", "delete", "merge");
    private static final String EMBEDDED = "jdbc:h2:";

    private transient volatile File folder; // of the embedded file; none for any other database
    private transient volatile CommitQueue commits; // of the embedded database

    /** There is not room enough to write. */
    public static final class NoRoomException extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoRoomException(File folder) {
            super("less than %d MiB are left at %s, nothing is written".formatted(LEAST / 1024 / 1024, folder));
        }
    }

    /**
     * Tells what database is at hand.
     *
     * @param address as its driver names it
     */
    void watch(String address, TransactionSynchronizationRegistry transactions) {
        commits = new CommitQueue(transactions);
        folder = folder(address).filter(File::isDirectory).orElse(null);
    }

    /** Where an embedded database keeps its file; empty for one in memory or elsewhere. */
    static Optional<File> folder(String address) {
        if (!address.startsWith(EMBEDDED)) {
            return Optional.empty();
        }
        String named =
                address.substring(EMBEDDED.length()).replaceFirst("^file:", "").split(";", 2)[0];
        if (named.startsWith("~")) {
            named = System.getProperty("user.home") + named.substring(1);
        }
        boolean file = named.startsWith("/") || named.startsWith(".") || named.matches("[A-Za-z]:[/\\\\].*");
        return file ? Optional.ofNullable(new File(named).getAbsoluteFile().getParentFile()) : Optional.empty();
    }

    /** Whether a statement makes H2 write: it also notes which rows are held, and how far its sequences are. */
    static boolean writes(String sql) {
        String words = sql.stripLeading().toLowerCase(Locale.ROOT);
        return WRITING.contains(words.split("\\s", 2)[0])
                || words.contains("for update")
                || words.contains("next value for");
    }

    @Override
    public String inspect(String sql) {
        File watched = folder;
        if (watched != null && writes(sql)) {
            if (watched.getUsableSpace() < LEAST) {
                throw new NoRoomException(watched);
            }
            commits.join();
        }
        return sql;
    }
}
