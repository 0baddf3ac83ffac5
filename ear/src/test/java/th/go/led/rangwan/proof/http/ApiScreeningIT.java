package th.go.led.rangwan.proof.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.proof.http.OtherSystem.Answer;
import th.go.led.rangwan.proof.server.TheWhole;

/** How the facts that another system sends are read by the clauses of UNPSA 2022. */
@RunAsClient
class ApiScreeningIT extends TheWhole {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String ELIGIBLE =
            "\"startedOn\":\"2018-10-01\",\"startEvidence\":\"yes\",\"nominee\":{\"name\":\"กรม\",\"kind\":\"public\"},"
                    + "\"nominator\":{\"kind\":\"self\"},\"unInvolvement\":\"none\",\"wonUnpsa\":\"no\",\"innovative\":\"yes\","
                    + "\"categoryFit\":{\"1\":\"no\",\"2\":\"yes\",\"3\":\"unknown\",\"4\":\"yes\"}";

    /** Registers a work with these fields and screens it. */
    private static JsonObject screened(String fields) {
        String code = "SCREEN-" + NUMBER.incrementAndGet();
        String object = "{\"code\":\"" + code + "\",\"titleTh\":\"ก\"" + (fields.isEmpty() ? "" : "," + fields) + "}";
        Answer made = OtherSystem.as("analyst1").post("/initiatives", object);
        assertEquals(201, made.status(), made.text());
        Answer answer = OtherSystem.as("analyst1").get("/screening?cycle=unpsa-2022&initiative=" + code);
        assertEquals(200, answer.status(), answer.text());
        return answer.object();
    }

    private static JsonObject category(JsonObject screening, String code) {
        return screening.getJsonArray("categories").getValuesAs(JsonObject.class).stream()
                .filter(category -> category.getString("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject clause(JsonObject screening, String category, String code) {
        return category(screening, category).getJsonArray("clauses").getValuesAs(JsonObject.class).stream()
                .filter(clause -> clause.getString("clause").equals(code))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~|2|1.1|cannot_tell",
                "\"nominee\":{\"kind\":\"public\"}|2|1.1|pass",
                "\"nominee\":{\"kind\":\"public\",\"viaPublicBody\":\"\"}|2|1.1|pass",
                "\"nominee\":{\"kind\":\"non_public\",\"viaPublicBody\":\"กรม\"}|2|1.1|pass",
                "\"nominee\":{\"kind\":\"non_public\",\"viaPublicBody\":\"\"}|2|1.1|fail",
                "\"nominee\":{\"kind\":\"non_public\",\"viaPublicBody\":null}|2|1.1|cannot_tell",
                "\"nominee\":{\"kind\":\"non_public\"}|2|1.1|cannot_tell",
                "\"nominee\":{\"viaPublicBody\":\"กรม\"}|2|1.1|cannot_tell",
                "\"nominator\":{\"kind\":\"self\"}|2|1.2|pass",
                "\"nominator\":{\"kind\":\"third_party\"}|2|1.2|pass",
                "\"nominator\":{\"name\":\"กรม\"}|2|1.2|cannot_tell",
                "\"innovative\":\"yes\",\"categoryFit\":{\"2\":\"yes\"}|2|1.3|pass",
                "\"innovative\":\"yes\",\"categoryFit\":{\"2\":\"yes\"}|1|1.3|cannot_tell",
                "\"innovative\":\"yes\",\"categoryFit\":{\"2\":\"no\"}|2|1.3|fail",
                "\"innovative\":\"no\",\"categoryFit\":{\"2\":\"yes\"}|2|1.3|fail",
                "\"innovative\":\"no\"|2|1.3|fail",
                "\"categoryFit\":{\"2\":\"no\"}|2|1.3|fail",
                "\"innovative\":\"unknown\",\"categoryFit\":{\"2\":\"yes\"}|2|1.3|cannot_tell",
                "\"startedOn\":\"2019-12-03\",\"startEvidence\":\"yes\"|2|1.4|pass",
                "\"startedOn\":\"2019-12-03\",\"startEvidence\":\"no\"|2|1.4|cannot_tell",
                "\"startedOn\":\"2019-12-03\"|2|1.4|cannot_tell",
                "\"startEvidence\":\"yes\"|2|1.4|cannot_tell",
                "~~|4|1.4|pass",
                "\"startedOn\":\"2021-06-01\"|4|1.4|pass",
                "\"wonUnpsa\":\"no\"|2|1.6b|pass",
                "\"wonUnpsa\":\"yes\"|2|1.6b|fail",
                "\"wonUnpsa\":\"unknown\"|2|1.6b|cannot_tell",
                "\"unInvolvement\":\"none\"|2|1.7|pass",
                "\"unInvolvement\":\"assisted\"|2|1.7|cannot_tell",
                "\"unInvolvement\":\"operates\"|2|1.7|fail",
                "\"unInvolvement\":\"unknown\"|2|1.7|cannot_tell",
                "~~|2|1.5|at_filing",
                "~~|2|1.6a|at_filing"
            })
    void aClauseReadsTheFacts(String fields, String category, String clause, String verdict) {
        JsonObject told = clause(screened(fields == null ? "" : fields), category, clause);
        assertEquals(verdict, told.getString("verdict"), told.toString());
        assertFalse(told.getString("quoteTh").isBlank());
        assertFalse(told.getString("explanationTh").isBlank());
        assertFalse(told.getString("explanationEn").isBlank());
        assertEquals(
                verdict.equals("cannot_tell"), !told.getJsonArray("missing").isEmpty(), told.toString());
        assertEquals(told.isNull("fact"), told.isNull("givenBy"));
    }

    @ParameterizedTest
    @CsvSource({"2019-12-04,2021-12-04", "2020-02-29,2022-02-28", "2030-01-01,2032-01-01"})
    void tooShortFailsProvedOrNotAndTellsTheFirstDay(String start, String eligible) {
        for (String proof : List.of("yes", "no", "unknown")) {
            JsonObject told =
                    clause(screened("\"startedOn\":\"" + start + "\",\"startEvidence\":\"" + proof + "\""), "1", "1.4");
            assertEquals("fail", told.getString("verdict"));
            assertEquals(eligible, told.getString("firstEligibleOn"));
            assertTrue(told.getString("fact").contains(start), told.getString("fact"));
        }
    }

    @Test
    void categoryFourPassesNamingTheExemption() {
        JsonObject told = clause(screened(""), "4", "1.4");
        assertTrue(told.getString("explanationTh").contains("ยกเว้น"));
        assertTrue(told.getString("explanationEn").contains("exempt"));
        assertEquals(JsonValue.NULL, told.get("firstEligibleOn"));
    }

    @Test
    void theStrictestClauseDecidesACategoryAndTheFilingDoesNotCount() {
        JsonObject screening = screened(ELIGIBLE);
        assertEquals("fail", category(screening, "1").getString("verdict"));
        assertEquals("pass", category(screening, "2").getString("verdict"));
        assertEquals("cannot_tell", category(screening, "3").getString("verdict"));
        assertEquals("pass", category(screening, "4").getString("verdict"));
    }

    @Test
    void itHasTheAgreedShape() {
        JsonObject screening = screened(ELIGIBLE);
        assertEquals(Set.of("cycle", "revision", "initiative", "asOf", "categories"), screening.keySet());
        assertEquals("unpsa-2022", screening.getString("cycle"));
        assertTrue(screening.getInt("revision") >= 1);
        Instant.parse(screening.getString("asOf"));
        assertEquals(
                List.of("1.1", "1.2", "1.3", "1.4", "1.5", "1.6a", "1.6b", "1.7"),
                category(screening, "3").getJsonArray("clauses").getValuesAs(JsonObject.class).stream()
                        .map(clause -> clause.getString("clause"))
                        .toList());
        assertTrue(clause(screening, "2", "1.1")
                .keySet()
                .containsAll(Set.of(
                        "clause",
                        "verdict",
                        "quoteTh",
                        "fact",
                        "givenBy",
                        "missing",
                        "explanationTh",
                        "explanationEn",
                        "firstEligibleOn")));
    }

    @Test
    void aFactCountsAsGivenByTheCaller() {
        JsonObject screening = screened(ELIGIBLE);
        for (String clause : List.of("1.1", "1.2", "1.3", "1.4", "1.6b", "1.7")) {
            assertEquals("นักวิเคราะห์ฯ 1", clause(screening, "2", clause).getString("givenBy"), clause);
        }
    }
}
