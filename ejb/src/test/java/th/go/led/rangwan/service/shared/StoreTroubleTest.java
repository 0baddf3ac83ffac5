package th.go.led.rangwan.service.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.EJBException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.HeuristicMixedException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoreTroubleTest {
    private static Optional<StoreTrouble> of(SQLException cause) {
        return StoreTrouble.of(new EJBException(new PersistenceException("outer", cause)));
    }

    @Test
    void aDatabaseThatDoesNotAnswerOrIsStoppingIsAway() {
        for (String state : new String[] {"08001", "08006", "57P01", "57P03"}) {
            assertEquals(Optional.of(StoreTrouble.AWAY), of(new SQLException("x", state)), state);
        }
        assertEquals(Optional.of(StoreTrouble.AWAY), of(new SQLException("closed", "90098", 90098)));
        assertEquals(
                Optional.of(StoreTrouble.AWAY),
                of(new SQLException("javax.resource: IJ000453: Unable to get managed connection")));
    }

    @Test
    void theInnermostCauseDecides() {
        SQLException full = new SQLException("IJ000453: Unable to get managed connection");
        full.initCause(new IllegalStateException("IJ000655: No managed connections available"));
        assertEquals(Optional.of(StoreTrouble.CROWDED), of(full));
    }

    @Test
    void aFullDiskIsFull() {
        assertEquals(Optional.of(StoreTrouble.FULL), of(new SQLException("x", "53100")));
        assertEquals(Optional.of(StoreTrouble.FULL), of(new SQLException("x", "90031", 90031)));
        assertEquals(
                Optional.of(StoreTrouble.FULL),
                StoreTrouble.of(new UncheckedIOException(new IOException("write failed: No space left on device"))));
        assertEquals(
                Optional.of(StoreTrouble.FULL),
                StoreTrouble.of(new EJBException(new WriteGuard.NoRoomException(new File("/var")))));
    }

    @Test
    void aCommitThatBreaksKeepsItsReasonAside() {
        Exception mixed = new HeuristicMixedException();
        mixed.addSuppressed(new PersistenceException(new SQLException("An I/O error occurred", "08006")));
        assertEquals(Optional.of(StoreTrouble.AWAY), StoreTrouble.of(new EJBException(mixed)));
    }

    @Test
    void aRowThatSomebodyHoldsIsBusy() {
        assertEquals(Optional.of(StoreTrouble.BUSY), of(new SQLException("x", "55P03")));
        assertEquals(Optional.of(StoreTrouble.BUSY), of(new SQLException("x", "HYT00", 50200)));
        assertEquals(Optional.of(StoreTrouble.BUSY), StoreTrouble.of(new LockTimeoutException()));
    }

    @Test
    void aFaultOfTheProgramIsNone() {
        assertEquals(Optional.empty(), of(new SQLException("syntax", "42601")));
        assertEquals(Optional.empty(), StoreTrouble.of(new IllegalStateException()));
    }
}
