package th.go.led.rangwan.service.letter;

import java.util.List;
import th.go.led.rangwan.domain.letter.Candidate;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.Standing;

/**
 * How far the letters of a nomination are.
 *
 * @param needed how many the call asks for
 * @param counting accepted ones that fill a slot: never more than {@code needed}
 * @param accepted accepted ones, whether they count or not
 * @param live all that have not ended
 */
public record LetterCount(int needed, int counting, int accepted, int live) {
    static LetterCount of(int needed, List<Candidate> letters, List<Standing> standings) {
        return new LetterCount(
                needed,
                (int) standings.stream().filter(Standing::filled).count(),
                (int) letters.stream()
                        .filter(letter -> letter.state() == LetterState.ACCEPTED)
                        .count(),
                (int) letters.stream().filter(letter -> !letter.state().ended()).count());
    }

    /** Whether enough letters count. */
    public boolean enough() {
        return counting >= needed;
    }
}
