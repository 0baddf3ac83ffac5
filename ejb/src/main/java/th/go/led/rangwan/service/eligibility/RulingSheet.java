package th.go.led.rangwan.service.eligibility;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.eligibility.RulingState;
import th.go.led.rangwan.domain.initiative.AskedFact;
import th.go.led.rangwan.domain.initiative.InitiativeFact;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A request for a ruling, complete for whoever rules.
 *
 * @param matter what is asked, with the lawful values
 * @param words the question in the asker's own words
 * @param clauses the clauses of the call that need it, quoted
 * @param earlier the ruling that holds while this one waits, null when there is none
 * @param ruling the ruling that answered it, null while it waits
 * @param mayRule whether the caller may rule now
 * @param mayWithdraw whether the caller may take it back now
 */
public record RulingSheet(
        long id,
        long version,
        String cycle,
        long initiativeId,
        Bilingual work,
        Bilingual summary,
        AskedFact matter,
        String words,
        Bilingual asked,
        Bilingual askedBy,
        Instant askedAt,
        Instant due,
        RulingState state,
        Instant since,
        List<Quoted> clauses,
        Ruled earlier,
        Ruled ruling,
        boolean mayRule,
        boolean mayWithdraw) {
    /** A clause that needs the ruling. */
    public record Quoted(Bilingual title, Bilingual shortName, String quoteTh) {}

    /** A ruling in words, with who gave it and why. */
    public record Ruled(Bilingual value, Bilingual by, Instant at, Bilingual reason) {
        static Ruled of(AskedFact matter, InitiativeFact statement) {
            return statement == null || statement.withdraws()
                    ? null
                    : new Ruled(
                            matter.words(statement.statement().value()),
                            statement.statement().giver(),
                            statement.statement().givenAt(),
                            statement.statement().remark());
        }
    }
}
