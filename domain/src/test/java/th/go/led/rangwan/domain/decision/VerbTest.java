package th.go.led.rangwan.domain.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which words pass a paper that is no dossier at which step. */
class VerbTest {
    @ParameterizedTest
    @EnumSource(StepAsk.class)
    void aPaperIsPassedWithTheWordsOfTheStep(StepAsk ask) {
        Set<Verb> expected =
                switch (ask) {
                    case COMMENT, PROPOSE -> Set.of(Verb.AGREED, Verb.ACKNOWLEDGED);
                    case DECIDE -> Set.of(Verb.APPROVED, Verb.AGREED, Verb.ACKNOWLEDGED, Verb.NOT_APPROVED);
                    case PREPARE, FILE, ACT, INFORM -> Set.of();
                };
        assertEquals(expected, Set.copyOf(Verb.passing(ask)));
    }
}
