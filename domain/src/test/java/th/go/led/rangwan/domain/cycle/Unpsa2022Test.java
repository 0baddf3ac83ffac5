package th.go.led.rangwan.domain.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.rule.FactKind;

/** The document that ships, against PRODUCT section 3. */
class Unpsa2022Test {
    private static CycleReading reading;
    private static CycleDefinition unpsa;

    @BeforeAll
    static void read() throws IOException {
        reading = CycleReader.read(Unpsa2022Test.class.getResourceAsStream("/cycles/unpsa-2022.xml"));
        unpsa = reading.definition();
    }

    @Test
    void theShippedDocumentHasNoProblem() {
        assertEquals(List.of(), reading.problems());
        assertTrue(reading.accepted());
        assertEquals(unpsa, reading.orRefuse());
    }

    @Test
    void itHasEverythingThatTheMemoNames() {
        assertEquals("unpsa-2022", unpsa.code());
        assertEquals(2022, unpsa.awardYear());
        assertEquals(4, unpsa.categories().size());
        assertEquals(8, unpsa.clauses().size());
        assertEquals(6, unpsa.criteria().size());
        assertEquals(
                100,
                unpsa.criteria().stream().mapToInt(CriterionDefinition::weight).sum());
        assertEquals(
                List.of("๔.๑", "๔.๒", "๔.๓", "๔.๔"),
                unpsa.documents().stream().map(DocumentDefinition::number).toList());
        assertEquals("UNPSA@un.org", unpsa.portal().help());
    }

    @Test
    void theDeadlineKeepsItsWordsAndIsNotSettled() {
        DeadlineDefinition deadline = unpsa.deadline();
        assertEquals("ภายในวันที่ ๓ ธันวาคม ๒๕๖๔ ก่อนเวลาเที่ยงคืน ตามโซนเวลา EST", deadline.words());
        assertEquals(LocalDate.of(2021, 12, 3), deadline.date());
        assertEquals(ZoneOffset.ofHours(-5), deadline.offset());
        assertEquals(List.of(DeadlineReading.START_OF_DAY, DeadlineReading.END_OF_DAY), deadline.readings());
        assertFalse(deadline.from().verified());
    }

    @Test
    void theQuestionsAreAnUnverifiedTemplateOfTwelveNumbersAndTwentyThreeParts() {
        List<QuestionDefinition> questions = unpsa.questions().all();
        assertEquals(23, questions.size());
        assertEquals(
                12,
                questions.stream()
                        .map(q -> q.code().replaceAll("[a-d]", ""))
                        .distinct()
                        .count());
        assertFalse(unpsa.questions().verified());
        assertTrue(questions.stream().noneMatch(QuestionDefinition::verified));
        assertEquals(4, questions.stream().filter(q -> q.dependsOn() != null).count());
        assertEquals("no", unpsa.question("7b").orElseThrow().dependsOn().answer());
        assertEquals(200, unpsa.question("4a").orElseThrow().maxWords());
        assertEquals(
                "ปัญหาการบริหารภาครัฐ",
                unpsa.question("4a").orElseThrow().shortTitle().th());
    }

    @ParameterizedTest
    @CsvSource({
        "report, parts, BLOCKING, 4", "letters, count, BLOCKING, 2", "letters, different, BLOCKING,",
        "letters, independent, BLOCKING,", "letters, content, ADVICE,", "extras, urls, BLOCKING, 3",
        "extras, items, ADVICE, 5", "extras, languages, BLOCKING,", "website, link, BLOCKING, 1"
    })
    void blockingIsToldFromAdvice(String document, String rule, DocumentForce force, Integer limit) {
        DocumentRule found = unpsa.document(document).orElseThrow().rule(rule).orElseThrow();
        assertEquals(force, found.force());
        assertEquals(limit, found.limit());
    }

    @Test
    void theSixLanguagesAreNamed() {
        DocumentRule languages =
                unpsa.document("extras").orElseThrow().rule("languages").orElseThrow();
        assertEquals(List.of("ar", "zh", "en", "fr", "ru", "es"), languages.values());
    }

    @Test
    void theMemosContradictionsAreListed() {
        List<String> codes = unpsa.contradictions().stream()
                .map(ContradictionDefinition::code)
                .toList();
        assertEquals(
                List.of(
                        "award-year",
                        "award-name",
                        "midnight",
                        "un-division",
                        "category-4",
                        "commission-name",
                        "three-urls",
                        "handwriting"),
                codes);
        unpsa.contradictions().forEach(c -> assertTrue(c.readings().size() >= 2, c::code));
    }

    @Test
    void everyRuleDescribesItselfInBothLanguages() {
        for (ClauseDefinition clause : unpsa.clauses()) {
            assertFalse(clause.rule().describe(unpsa.vocabulary()).th().isBlank());
            assertFalse(clause.rule().describe(unpsa.vocabulary()).en().isBlank());
            assertNotNull(clause.from().source());
        }
    }

    @Test
    void factsOfANominationAreTheFilingClauses() {
        List<String> ofNomination = unpsa.facts().stream()
                .filter(fact -> fact.of() == FactKind.Owner.NOMINATION)
                .map(FactKind::code)
                .toList();
        assertEquals(List.of("form.complete", "document.report", "document.website", "letters.counting"), ofNomination);
    }

    @Test
    void theDefinitionMayBeKeptInASession() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(unpsa);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(unpsa, in.readObject());
        }
    }
}
