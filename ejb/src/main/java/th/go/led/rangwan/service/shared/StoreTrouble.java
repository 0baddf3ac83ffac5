package th.go.led.rangwan.service.shared;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a failure says about the database, as far as that is no fault of the program. The codes are those of PostgreSQL 15
 * (appendix A of its manual) and of H2 2.4 (its class ErrorCode).
 */
public enum StoreTrouble {
    /** Nobody answers there, or it is just starting or stopping. */
    AWAY,
    /** It has no room left to write, or this machine has none. */
    FULL,
    /** Somebody else holds what is asked for, or it takes too long: it may succeed in a moment. */
    BUSY,
    /** All connections are in use: very many people are at work, or it hangs. */
    CROWDED;

    private static final Set<String> ENDING =
            Set.of("57P01", "57P02", "57P03", "90013", "90020", "90067", "90098", "90121", "90146");
    private static final Set<String> NO_ROOM = Set.of("53100", "58030", "90028", "90031", "90034");
    private static final Set<String> HELD =
            Set.of("55P03", "57014", "40P01", "53300", "HYT00", "50200", "40001", "90039", "90131");
    private static final String DISK_FULL = "No space left on device"; // of this machine, where uploads are spooled
    private static final String NO_ANSWER = "IJ000453"; // the pool could not open a connection
    private static final String NONE_FREE = "IJ000655"; // the pool waited for a connection that somebody gives back

    /**
     * What a failure says by its own or any of its causes; the innermost cause that tells anything decides. A transaction
     * that breaks in its commit keeps the reason among the suppressed ones.
     */
    public static Optional<StoreTrouble> of(Throwable failure) {
        Set<Throwable> causes = new LinkedHashSet<>();
        gather(failure, causes);
        return causes.stream().flatMap(cause -> told(cause).stream()).reduce((outer, inner) -> inner);
    }

    private static void gather(Throwable failure, Set<Throwable> causes) {
        if (failure != null && causes.add(failure)) {
            Stream.of(failure.getSuppressed()).forEach(suppressed -> gather(suppressed, causes));
            gather(failure.getCause(), causes);
        }
    }

    private static Optional<StoreTrouble> told(Throwable cause) {
        String words = String.valueOf(cause.getMessage());
        if (words.startsWith(NONE_FREE)) {
            return Optional.of(CROWDED);
        }
        if (cause instanceof LockTimeoutException
                || cause instanceof PessimisticLockException
                || cause instanceof QueryTimeoutException) {
            return Optional.of(BUSY);
        }
        if (cause instanceof SQLException sql && sql.getSQLState() != null) {
            return told(sql.getSQLState()).or(() -> told(String.valueOf(sql.getErrorCode())));
        }
        if (cause instanceof WriteGuard.NoRoomException) {
            return Optional.of(FULL);
        }
        if (cause instanceof IOException && words.contains(DISK_FULL)) {
            return Optional.of(FULL);
        }
        return words.contains(NO_ANSWER) ? Optional.of(AWAY) : Optional.empty();
    }

    private static Optional<StoreTrouble> told(String state) {
        if (state.startsWith("08") || ENDING.contains(state)) {
            return Optional.of(AWAY);
        }
        if (NO_ROOM.contains(state)) {
            return Optional.of(FULL);
        }
        return HELD.contains(state) ? Optional.of(BUSY) : Optional.empty();
    }
}
