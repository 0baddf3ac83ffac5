package th.go.led.rangwan.domain.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.shared.Bilingual;

class PreScreeningQuestionTest {
    @ParameterizedTest
    @CsvSource({"yes,PASS,yes", "yes,FAIL,no", "no,PASS,no", "no,FAIL,yes", "yes,CANNOT_TELL,", "no,AT_FILING,"})
    void theAnswerFollowsTheClauseAndIsNeverGuessed(String passing, ClauseStanding standing, String answer) {
        Bilingual words = Bilingual.same("?");
        PreScreeningQuestion question = new PreScreeningQuestion("p1", words, words, "1.4", passing, List.of(), false);
        assertEquals(answer, question.answer(standing));
    }

    @Test
    void theCallOf2022AsksOfTheClausesAndLeavesTheTwoYearsOutInCategoryFour() throws IOException {
        CycleDefinition call = CycleReader.read(
                        PreScreeningQuestionTest.class.getResourceAsStream("/cycles/unpsa-2022.xml"))
                .orRefuse();
        assertEquals("1.3", call.portal().categoryClause());
        assertTrue(call.portal().questions().stream()
                .allMatch(question -> call.clause(question.clause()).isPresent()));
        assertEquals(List.of("4"), call.portal().questions().get(2).notAskedIn());
    }
}
