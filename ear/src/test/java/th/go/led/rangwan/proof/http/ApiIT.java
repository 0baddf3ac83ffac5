package th.go.led.rangwan.proof.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.proof.http.OtherSystem.Answer;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/** The interface as another system of the department uses it. */
@RunAsClient
class ApiIT extends TheWhole {
    private static final String WORKS = "/initiatives";

    private static Answer register(String json) {
        return OtherSystem.as("analyst1").post(WORKS, json);
    }

    private static JsonArray problems(Answer answer) {
        assertEquals(400, answer.status(), answer.text());
        return answer.json().asJsonArray();
    }

    private static List<String> fields(Answer answer) {
        return problems(answer).getValuesAs(JsonObject.class).stream()
                .map(problem -> problem.getString("field"))
                .sorted()
                .toList();
    }

    @Test
    void aCycleTellsItsDeadlineInItsWordsAndInBangkok() {
        JsonObject cycle = OtherSystem.as("analyst1").get("/cycles/unpsa-2022").object();
        JsonObject deadline = cycle.getJsonObject("deadline");
        assertEquals(2022, cycle.getInt("awardYear"));
        assertTrue(deadline.getString("asWritten").contains("EST"));
        assertEquals("EST", deadline.getString("zone"));
        if (!deadline.getBoolean("settled")) {
            assertEquals("2021-12-03T05:00:00Z", deadline.getString("instant"));
            assertEquals("2021-12-03T12:00:00+07:00", deadline.getString("bangkok"));
            assertEquals("2021-12-03T12:00:00+07:00", deadline.getString("lastWorkingMoment"));
        }
        assertTrue(OtherSystem.as("ddg1").get("/cycles").json().asJsonArray().getValuesAs(JsonObject.class).stream()
                .anyMatch(one -> one.getString("code").equals("unpsa-2022") && one.containsKey("deadline")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":\"API-1\",\"titleTh\":\" ก  ข \"}",
                "{\"titleTh\":\"ก\",\"code\":\"API/2 ก;b%?#\\\\.\",\"titleEn\":null,\"nominee\":null,\"sdgTargets\":[]}",
                "{\"code\":\"API-3\",\"titleTh\":\"ก\",\"titleEn\":\"E\",\"ownerUnit\":\"ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร\","
                        + "\"startedOn\":\"2019-12-03\",\"startEvidence\":\"no\",\"nominee\":{\"name\":\"กรม\",\"kind\":\"non_public\","
                        + "\"viaPublicBody\":\"\"},\"nominator\":{\"kind\":\"third_party\",\"name\":\" น \"},\"unInvolvement\":\"operates\","
                        + "\"wonUnpsa\":\"unknown\",\"innovative\":\"yes\",\"categoryFit\":{\"4\":\"no\",\"1\":\"unknown\",\"2\":\"yes\"},"
                        + "\"sdgTargets\":[\"16.3\",\"1.4\",\"16.B\"]}"
            })
    void aWorkIsGivenBackWordForWordAtItsLocation(String json) {
        Answer made = register(json);
        assertEquals(201, made.status(), made.text());
        assertTrue(made.header("Location").startsWith(OtherSystem.HOME + WORKS + "/"), made.header("Location"));
        assertEquals(
                json, OtherSystem.as("director1").get(made.header("Location")).text());
    }

    @Test
    void aRepeatedCodeIsAConflict() {
        String json = "{\"code\":\"API-TWICE\",\"titleTh\":\"ก\"}";
        assertEquals(201, register(json).status());
        Answer again = register(json);
        assertEquals(409, again.status());
        assertEquals(
                Words.th("initiative.refused.codeTaken", "API-TWICE"),
                again.object().getString("error"));
    }

    @Test
    void ofManyAtOnceOneRegistersAndTheOthersConflict() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Integer>> sent = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            sent.add(threads.submit(() -> {
                start.await();
                return register("{\"code\":\"API-RACE\",\"titleTh\":\"ก\"}").status();
            }));
        }
        start.countDown();
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> one : sent) {
            statuses.add(one.get());
        }
        threads.shutdown();
        Collections.sort(statuses);
        assertEquals(List.of(201, 409, 409, 409, 409, 409, 409, 409), statuses);
    }

    @Test
    void everyProblemIsToldAtOnceAndNothingIsStored() {
        Answer refused = register(
                "{\"code\":\"API-BAD\",\"titleTh\":\"ก\",\"startedOn\":\"2562-12-03\",\"ownerUnit\":\"?\","
                        + "\"nominee\":{\"kind\":\"x\"},\"categoryFit\":{\"9\":\"yes\"},\"sdgTargets\":[\"16.3\",\"99.9\"],\"colour\":1}");
        assertEquals(
                List.of("categoryFit.9", "colour", "nominee.kind", "ownerUnit", "sdgTargets[1]", "startedOn"),
                fields(refused));
        assertEquals(404, OtherSystem.as("analyst1").get(WORKS + "/API-BAD").status());
    }

    @ParameterizedTest
    @CsvSource({"'', th", "en, en", "th, th", "fr, th", "'en-GB,en;q=0.8', en"})
    void messagesAreInTheAskedLanguage(String asked, String language) {
        OtherSystem caller = OtherSystem.as("analyst1");
        if (!asked.isEmpty()) {
            caller.with("Accept-Language", asked);
        }
        Answer refused = caller.post(WORKS, "{\"titleTh\":\"ก\"}");
        assertEquals(
                Words.of(language, "api.required"),
                problems(refused).getJsonObject(0).getString("message"));
        assertEquals(language, refused.header("Content-Language"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}x",
                "{\"code\":\"A\",\"code\":\"B\"}",
                "{\"code\":\"\\ud800\",\"titleTh\":\"x\"}"
            })
    void whatIsNoSuchObjectIsABadRequest(String json) {
        assertFalse(problems(register(json)).isEmpty());
    }

    @Test
    void aBodyOverOneMegabyteIsTooLargeAlsoWithoutALength() {
        String json = "{\"code\":\"API-LARGE\",\"titleTh\":\"" + "a".repeat(1_100_000) + "\"}";
        assertEquals(413, register(json).status());
        Answer streamed = OtherSystem.as("analyst1")
                .with("Content-Type", "application/json")
                .send(
                        "POST",
                        WORKS,
                        BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(
                                json.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        assertEquals(413, streamed.status());
        assertTrue(streamed.isJson());
    }

    @Test
    void aWorkOfAnotherUnitIsNeitherWrittenNorFound() {
        String other = "{\"code\":\"API-OTHER\",\"titleTh\":\"ก\",\"ownerUnit\":\"กลุ่มพัฒนาระบบบริหาร\"}";
        assertEquals(403, OtherSystem.as("director2").post(WORKS, other).status());
        assertEquals(201, register(other).status());
        assertEquals(404, OtherSystem.as("director2").get(WORKS + "/API-OTHER").status());
        assertEquals(
                404,
                OtherSystem.as("director2")
                        .get("/screening?cycle=unpsa-2022&initiative=API-OTHER")
                        .status());
        Answer own = OtherSystem.as("director2").post(WORKS, "{\"code\":\"API-OWN\",\"titleTh\":\"ก\"}");
        assertEquals(201, own.status());
        assertEquals(200, OtherSystem.as("analyst1").get(own.header("Location")).status());
    }

    @Test
    void tasksAreCountedAndLeadToTheirPages() {
        JsonObject tasks = OtherSystem.as("analyst1").get("/me/tasks").object();
        JsonArray list = tasks.getJsonArray("tasks");
        assertTrue(tasks.getInt("waiting") >= list.size() && list.size() <= 50);
        assertTrue(tasks.getInt("overdue") <= tasks.getInt("waiting"));
        List<String> due = list.getValuesAs(JsonObject.class).stream()
                .filter(task -> !task.isNull("due"))
                .map(task -> task.getString("due"))
                .toList();
        assertEquals(due.stream().sorted().toList(), due);
        String page = list.getJsonObject(0).getString("url");
        assertTrue(page.startsWith(ADDRESS + "/analyst/"), page);
        assertEquals(
                200,
                Visitor.as("analyst1").get(page.substring(ADDRESS.length())).statusCode());
    }

    @Test
    void theExamplesOfTheDescriptionAreAccepted() {
        OtherSystem.as("analyst1")
                .get("/openapi.json")
                .object()
                .getValue("/paths/~1initiatives/post/requestBody/content/application~1json/examples")
                .asJsonObject()
                .values()
                .forEach(example -> assertEquals(
                        201,
                        register(example.asJsonObject().get("value").toString()).status()));
    }
}
