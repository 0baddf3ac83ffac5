package th.go.led.rangwan.service.letter;

import java.util.List;
import th.go.led.rangwan.domain.letter.ClinicStanding;
import th.go.led.rangwan.domain.letter.LetterState;

/**
 * The letters of a nomination as one page shows them.
 *
 * @param mayAct whether the caller may plan letters and act on them now
 */
public record LetterTrackerSheet(
        LetterRule rule, List<SlotRow> slots, List<LetterRow> rows, LetterCount count, boolean mayAct) {

    /** How many letters wait for the department to act. */
    public long ours() {
        return rows.stream()
                .filter(row -> row.state().turn() == LetterState.Turn.OURS)
                .count();
    }

    /** How many bodies are waited for. */
    public long theirs() {
        return rows.stream()
                .filter(row -> row.state().turn() == LetterState.Turn.THEIRS)
                .count();
    }

    /** The letters that were to be earned at a clinic which was cancelled or whose attendance was taken back. */
    public List<LetterRow> lostClinics() {
        return rows.stream()
                .filter(row -> !row.state().ended() && row.fromClinic())
                .filter(row -> row.clinic().standing() == ClinicStanding.WITHDRAWN)
                .toList();
    }

    /** How many messages a person has to print, send by hand or mend the address of. */
    public long toHand() {
        return rows.stream()
                .mapToLong(row -> row.post().undeliverable() + row.post().kept())
                .sum();
    }

    /** How many letters wait for a director's ruling. */
    public long doubtful() {
        return rows.stream().filter(row -> row.standing().asksDirector()).count();
    }
}
