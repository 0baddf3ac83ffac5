package th.go.led.rangwan.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.service.initiative.Intake;
import th.go.led.rangwan.service.initiative.IntakeTerms;

class InitiativeReaderTest {
    private static final IntakeTerms TERMS = new IntakeTerms(
            List.of(new IntakeTerms.Unit(1, "กลุ่มหนึ่ง", true), new IntakeTerms.Unit(2, "กองสอง", false)),
            1,
            "unpsa-2022",
            List.of("1", "2"));

    private static Intake read(String json) {
        return InitiativeReader.read(StrictJson.read(json), TERMS);
    }

    private static Intake work(String fields) {
        return read("{\"code\":\"A-1\",\"titleTh\":\"ก\"" + (fields.isEmpty() ? "" : "," + fields) + "}");
    }

    private static List<Problem> problems(String json) {
        return assertThrows(BadRequest.class, () -> read(json)).problems();
    }

    @Test
    void aCodeAndATitleAreEnoughAndNothingElseIsStated() {
        Intake least = work("");
        assertEquals("A-1", least.code());
        assertEquals(new Bilingual("ก", ""), least.title());
        assertEquals(1, least.unitId());
        assertEquals(Map.of(), least.facts());
        assertEquals(Map.of(), least.fits());
        assertEquals(List.of(), least.sdgTargets());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"startedOn\":\"2020-02-29\"|started.on|2020-02-29",
                "\"startedOn\":\"2030-01-01\"|started.on|2030-01-01",
                "\"startEvidence\":\"no\"|started.proof|no",
                "\"nominee\":{\"name\":\" กรม \"}|nominee.name|กรม",
                "\"nominee\":{\"kind\":\"non_public\"}|nominee.kind|non_public",
                "\"nominee\":{\"viaPublicBody\":\"\"}|nominee.via|~~",
                "\"nominee\":{\"viaPublicBody\":\"  \"}|nominee.via|~~",
                "\"nominee\":{\"viaPublicBody\":\"กรม\"}|nominee.via|กรม",
                "\"nominator\":{\"kind\":\"third_party\"}|nominator.kind|third_party",
                "\"nominator\":{\"name\":\"มูลนิธิ\"}|nominator.name|มูลนิธิ",
                "\"unInvolvement\":\"assisted\"|un.involvement|assisted",
                "\"wonUnpsa\":\"yes\"|unpsa.won|yes",
                "\"innovative\":\"no\"|innovative|no"
            })
    void aFieldStatesItsFactAndNoOther(String field, String fact, String value) {
        assertEquals(Map.of(fact, value == null ? "" : value), work(field).facts());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"startedOn\":null",
                "\"startEvidence\":\"unknown\"",
                "\"nominee\":null",
                "\"nominee\":{}",
                "\"nominee\":{\"name\":\"\",\"kind\":null,\"viaPublicBody\":null}",
                "\"nominator\":{\"kind\":null}",
                "\"unInvolvement\":\"unknown\"",
                "\"wonUnpsa\":null",
                "\"innovative\":\"unknown\"",
                "\"categoryFit\":{\"1\":\"unknown\",\"2\":null}",
                "\"ownerUnit\":null",
                "\"titleEn\":null",
                "\"sdgTargets\":null"
            })
    void nullAndUnknownStateNothing(String field) {
        Intake read = work(field);
        assertTrue(read.facts().isEmpty()
                && read.fits().isEmpty()
                && read.sdgTargets().isEmpty());
        assertEquals(1, read.unitId());
    }

    @Test
    void fitsAndTargetsAreRead() {
        Intake read = work("\"categoryFit\":{\"2\":\"yes\",\"1\":\"no\"},\"sdgTargets\":[\"16.3\",\"1\",\"16.B\"]");
        assertEquals(Map.of("1", "no", "2", "yes"), read.fits());
        assertEquals(List.of("16.3", "1", "16.b"), read.sdgTargets());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"titleEn\":7|titleEn|api.type.text",
                "\"titleEn\":\"\\u0000\"|titleEn|api.control",
                "\"ownerUnit\":\"กองสาม\"|ownerUnit|api.unit.unknown",
                "\"startedOn\":20191203|startedOn|api.type.text",
                "\"startedOn\":\"2562-12-03\"|startedOn|api.date.buddhist",
                "\"startedOn\":\"1899-12-31\"|startedOn|api.date.year",
                "\"startedOn\":\"9999-12-31\"|startedOn|api.date.year",
                "\"startedOn\":\"2021-02-30\"|startedOn|api.date.none",
                "\"startedOn\":\"2021-2-3\"|startedOn|api.date.shape",
                "\"startedOn\":\"\"|startedOn|api.date.shape",
                "\"startedOn\":\"2019-12-03T00:00:00Z\"|startedOn|api.date.shape",
                "\"startEvidence\":true|startEvidence|api.type.text",
                "\"startEvidence\":\"YES\"|startEvidence|api.choice",
                "\"nominee\":\"กรม\"|nominee|api.type.object",
                "\"nominee\":{\"kind\":\"unknown\"}|nominee.kind|api.choice",
                "\"nominee\":{\"via\":\"x\"}|nominee.via|api.field.unknown",
                "\"nominator\":[]|nominator|api.type.object",
                "\"nominator\":{\"kind\":\"\"}|nominator.kind|api.choice",
                "\"unInvolvement\":\"some\"|unInvolvement|api.choice",
                "\"wonUnpsa\":0|wonUnpsa|api.type.text",
                "\"innovative\":\"maybe\"|innovative|api.choice",
                "\"categoryFit\":{\"9\":\"yes\"}|categoryFit.9|api.category.unknown",
                "\"categoryFit\":{\"1\":\"y\"}|categoryFit.1|api.choice",
                "\"categoryFit\":[\"1\"]|categoryFit|api.type.object",
                "\"sdgTargets\":\"16.3\"|sdgTargets|api.type.list",
                "\"sdgTargets\":[\"16.3\",\"99.1\"]|sdgTargets[1]|initiative.refused.sdg",
                "\"sdgTargets\":[\"16.3, 4\"]|sdgTargets[0]|initiative.refused.sdg",
                "\"sdgTargets\":[\"\"]|sdgTargets[0]|initiative.refused.sdg",
                "\"sdgTargets\":[null]|sdgTargets[0]|api.type.text",
                "\"colour\":\"red\"|colour|api.field.unknown"
            })
    void aBadValueIsRefusedAtItsField(String field, String place, String key) {
        List<Problem> problems = problems("{\"code\":\"A-1\",\"titleTh\":\"ก\"," + field + "}");
        assertEquals(
                List.of(place + " " + key),
                problems.stream().map(p -> p.field() + " " + p.key()).toList());
        for (Language language : Language.values()) {
            String message = problems.get(0).in(language).getString("message");
            assertFalse(message.contains("??") || message.contains("{"), message);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"titleTh\":\"ก\"}|code|api.required",
                "{\"code\":null,\"titleTh\":\"ก\"}|code|api.required",
                "{\"code\":\"\",\"titleTh\":\"ก\"}|code|api.required",
                "{\"code\":\" A\",\"titleTh\":\"ก\"}|code|api.code.spaces",
                "{\"code\":\"A\\nB\",\"titleTh\":\"ก\"}|code|api.code.spaces",
                "{\"code\":\"..\",\"titleTh\":\"ก\"}|code|api.code.dots",
                "{\"code\":{},\"titleTh\":\"ก\"}|code|api.type.text",
                "{\"code\":\"A\"}|titleTh|api.required",
                "{\"code\":\"A\",\"titleTh\":\" \\t\"}|titleTh|api.required"
            })
    void withoutACodeAndATitleThereIsNoWork(String json, String place, String key) {
        assertEquals(
                List.of(place + " " + key),
                problems(json).stream().map(p -> p.field() + " " + p.key()).toList());
    }

    @Test
    void everyProblemIsToldAtOnce() {
        List<String> fields =
                problems("{\"titleEn\":1,\"nominee\":{\"kind\":2,\"x\":3},\"sdgTargets\":[4],\"y\":5}").stream()
                        .map(Problem::field)
                        .sorted()
                        .toList();
        assertEquals(List.of("code", "nominee.kind", "nominee.x", "sdgTargets[0]", "titleEn", "titleTh", "y"), fields);
    }

    @Test
    void textsAreBounded() {
        String long1001 = "ก".repeat(1001);
        List<Problem> problems = problems("{\"code\":\"%s\",\"titleTh\":\"%s\",\"nominee\":{\"name\":\"%s\"}}"
                .formatted("A".repeat(61), long1001, long1001));
        assertEquals(
                List.of("code", "titleTh", "nominee.name"),
                problems.stream().map(Problem::field).toList());
    }

    @Test
    void anotherUnitIsNotTheCallersToWriteFor() {
        assertEquals(
                403,
                assertThrows(Refusal.class, () -> work("\"ownerUnit\":\"กองสอง\""))
                        .status());
    }

    @Test
    void aCallerWithoutAUnitNamesOne() {
        IntakeTerms homeless = new IntakeTerms(TERMS.units(), 0, TERMS.cycle(), TERMS.categories());
        BadRequest refused = assertThrows(
                BadRequest.class,
                () -> InitiativeReader.read(StrictJson.read("{\"code\":\"A\",\"titleTh\":\"ก\"}"), homeless));
        assertEquals("api.unit.none", refused.problems().get(0).key());
    }
}
