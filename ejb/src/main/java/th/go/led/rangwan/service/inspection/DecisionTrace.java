package th.go.led.rangwan.service.inspection;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.eligibility.GoDecision;
import th.go.led.rangwan.domain.initiative.InitiativeFact;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A decision and what stood in the record at that instant.
 *
 * @param facts the statements about the work that held then
 * @param go the go or no-go that held then in the application's cycle, null without one
 * @param answers how many answers had a Thai text changed last before the decision; {@code changedSince} how many were
 *     changed after it
 * @param papers the numbered memos of the application then
 */
public record DecisionTrace(
        DecisionTraceRow row,
        List<StatedFact> facts,
        GoDecision.Given go,
        long answers,
        long changedSince,
        List<Paper> papers) {
    /** A statement that held: its code, value, who gave it and when. */
    public record StatedFact(String code, String value, Bilingual giver, Instant at) {
        static StatedFact of(InitiativeFact fact) {
            InitiativeFact.Statement said = fact.statement();
            return new StatedFact(fact.topic().code(), said.value(), said.giver(), said.givenAt());
        }
    }

    /** A numbered memo: its reference and the SHA-256 of the exact PDF, empty before it was printed. */
    public record Paper(String reference, String sha256, Instant issuedAt) {}
}
