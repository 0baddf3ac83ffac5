package th.go.led.rangwan.domain.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.domain.cycle.edit.CycleForms;
import th.go.led.rangwan.domain.cycle.edit.CyclePart;
import th.go.led.rangwan.domain.cycle.edit.EditField;
import th.go.led.rangwan.domain.cycle.edit.Typed;
import th.go.led.rangwan.domain.deadline.Deadline;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;
import th.go.led.rangwan.domain.eligibility.Screening;
import th.go.led.rangwan.domain.rule.Fact;
import th.go.led.rangwan.domain.rule.Facts;
import th.go.led.rangwan.domain.rule.Rule;
import th.go.led.rangwan.domain.shared.Bilingual;

/** What must hold of every edition of every award, the deliberately different ones too, without a change of the program. */
class CycleEditionsTest {
    private static final String SHIPPED = "/cycles/unpsa-2022.xml";
    private static final String NEXT = "/cycles/unpsa-2024.xml";
    private static final String OTHER = "/cycles/invented-award.xml";
    private static final String TEMPLATE = "/cycles/template.xml";

    private static String document(String name) throws IOException {
        try (InputStream stream = CycleEditionsTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static CycleDefinition edition(String name) throws IOException {
        return CycleReader.read(document(name)).orRefuse();
    }

    private static void complete(Bilingual words) {
        assertFalse(words.th().isBlank());
        assertFalse(words.en().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {SHIPPED, NEXT, OTHER, TEMPLATE})
    void itPassesEveryStep(String name) throws IOException {
        assertEquals(List.of(), CycleReader.read(document(name)).problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {SHIPPED, NEXT, OTHER, TEMPLATE})
    void whatIsWrittenReadsAsTheSame(String name) throws IOException {
        CycleDefinition edition = edition(name);
        assertEquals(edition, CycleReader.read(CycleWriter.write(edition)).orRefuse());
    }

    @ParameterizedTest
    @ValueSource(strings = {SHIPPED, NEXT, OTHER, TEMPLATE})
    void everyRuleDescribesItselfInBothLanguages(String name) throws IOException {
        CycleDefinition edition = edition(name);
        for (ClauseDefinition clause : edition.clauses()) {
            complete(clause.rule().describe(edition.vocabulary()));
            for (CategoryDefinition category : edition.categories()) {
                clause.judge(edition.situation(Facts.of(Map.of()), category.code()))
                        .ifPresent(outcome -> complete(outcome.explanation()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SHIPPED, NEXT, OTHER, TEMPLATE})
    void itsExamplesAreScreenedAsTheySay(String name) throws IOException {
        CycleDefinition edition = edition(name);
        for (ExampleDefinition example : edition.examples()) {
            Map<String, Fact> facts = new HashMap<>();
            example.facts().forEach((code, value) -> facts.put(code, new Fact(value, "ตัวอย่าง", Instant.EPOCH, null)));
            List<CategoryVerdict> grid = Screening.of(edition, Facts.of(facts));
            CategoryVerdict cell = grid.stream()
                    .filter(one -> one.category().equals(example.category()))
                    .findFirst()
                    .orElseThrow();
            cell.clauses()
                    .forEach(clause -> assertEquals(
                            example.expected().get(clause.clause()),
                            clause.standing(),
                            name + " " + example.code() + " " + clause.clause()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SHIPPED, NEXT, OTHER, TEMPLATE})
    void itDoesNotDifferFromItself(String name) throws IOException {
        assertEquals(List.of(), CycleDifference.between(edition(name), edition(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {SHIPPED, NEXT, OTHER, TEMPLATE})
    void itsDeadlineHasItsFaces(String name) throws IOException {
        DeadlineDefinition stated = edition(name).deadline();
        assertFalse(Deadline.of(stated, null).readings().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {SHIPPED, NEXT, OTHER, TEMPLATE})
    void everyFormSavedAsItStandsChangesNothing(String name) throws IOException {
        CycleDefinition edition = edition(name);
        for (CyclePart part : CyclePart.values()) {
            for (String code : CycleForms.items(edition, part).keySet()) {
                Map<String, String> values = new HashMap<>();
                for (EditField field : CycleForms.fields(edition, part, code)) {
                    complete(field.label());
                    values.put(field.id(), field.value());
                }
                CycleDefinition saved = CycleForms.saved(edition, part, code, new Typed(values, "ผู้แก้"));
                assertEquals(edition, saved, part + " " + code);
                assertEquals(saved, CycleReader.read(CycleWriter.write(saved)).orRefuse());
            }
        }
    }

    @Test
    void twoEditionsOfOneAwardAndTwoAwardsCanBeCompared() throws IOException {
        List<CycleDifference> next = CycleDifference.between(edition(SHIPPED), edition(NEXT));
        assertTrue(next.stream()
                .anyMatch(one -> one.place().en().equals("Category 3") && one.kind() == CycleDifference.Kind.REMOVED));
        assertTrue(next.stream().noneMatch(one -> one.place().en().startsWith("Category 1 ›")));
        List<CycleDifference> other = CycleDifference.between(edition(SHIPPED), edition(OTHER));
        assertNotEquals(List.of(), other);
        other.forEach(one -> complete(one.place()));
    }

    @Test
    void theEditionsUseEveryKindOfRule() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String name : List.of(SHIPPED, NEXT, OTHER)) {
            RuleMapping.KINDS.stream()
                    .filter(kind -> contains(name, "<" + kind))
                    .forEach(used::add);
        }
        assertEquals(Rule.class.getPermittedSubclasses().length, used.size());
    }

    private static boolean contains(String name, String words) {
        try {
            return Stream.of(document(name).split("\n")).anyMatch(line -> line.contains(words));
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }
}
