package th.go.led.rangwan.proof.writing;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the database holds against the ledger, each kind of fault as lines that name the text.
 *
 * @param versions how many kept texts of the run were found
 * @param unansweredKept how many texts are there that were never acknowledged, which is allowed
 */
public record LedgerVerdict(
        int versions, int unansweredKept, List<String> lost, List<String> duplicated, List<String> torn) {
    /** This and another one of the same database. */
    public LedgerVerdict and(LedgerVerdict other) {
        return new LedgerVerdict(
                versions + other.versions,
                unansweredKept + other.unansweredKept,
                both(lost, other.lost),
                both(duplicated, other.duplicated),
                both(torn, other.torn));
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.of(some, more).flatMap(List::stream).toList();
    }

    /** Every fault, one a line. */
    public List<String> faults() {
        return Stream.of(lost, duplicated, torn).flatMap(List::stream).toList();
    }
}
