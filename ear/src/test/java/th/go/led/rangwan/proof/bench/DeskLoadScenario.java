package th.go.led.rangwan.proof.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.percent;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.randomSwitch;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A working day of many people at once: each logs in, then reads lists and dossiers and writes answers, with five to twenty
 * seconds of thought between two requests.
 */
public class DeskLoadScenario extends Simulation {
    private static final int USERS = Integer.getInteger("load.users", 250);
    private static final Duration ARRIVING = Duration.ofSeconds(Integer.getInteger("load.arriving", 60));
    private static final Duration WORKING = Duration.ofSeconds(Integer.getInteger("load.seconds", 180));
    private static final List<String> QUESTIONS = List.of("1", "2", "3a", "3b", "4b", "4c", "5a", "5b", "6a", "6b");
    private static final String TEXT =
            "ผู้ต้องขังเข้าถึงข้อมูลคดีได้เองโดยไม่ต้องเดินทาง ลดเวลารอจาก ๓๐ วันเหลือ ๑ วัน ".repeat(10);

    /** Each person with an account, a nomination of the open call and a question of their own. */
    private static List<Map<String, Object>> people() {
        long newest = Long.getLong("load.newest");
        return IntStream.range(0, USERS)
                .mapToObj(number -> Map.<String, Object>of(
                        "login",
                        List.of("analyst1", "analyst2", "director1").get(number % 3),
                        "folder",
                        List.of("analyst", "analyst", "director").get(number % 3),
                        "id",
                        newest - number % 90,
                        "question",
                        QUESTIONS.get(number / 90 * 3 + number % 3),
                        "seen",
                        "0"))
                .toList();
    }

    private static ChainBuilder page(String name, String path) {
        return exec(http(name).get("/#{folder}/" + path).check(status().is(200)));
    }

    private static ChainBuilder save() {
        return exec(http("autosave")
                .post("/autosave/answer")
                .header("X-Rangwan-Token", "#{token}")
                .body(StringBody(
                        "{\"nomination\":#{id},\"question\":\"#{question}\",\"language\":\"th\",\"seen\":#{seen},\"text\":\"#{randomUuid()}"
                                + " "
                                + TEXT + "\"}"))
                .asJson()
                .check(status().is(200), jsonPath("$.edition").saveAs("seen")));
    }

    private static ScenarioBuilder day() {
        return scenario("day at the desk")
                .feed(listFeeder(people()).queue())
                .exec(http("login page").get("/home"))
                .exec(http("login")
                        .post("/j_security_check")
                        .formParam("j_username", "#{login}")
                        .formParam("j_password", "demo-#{login}")
                        .check(
                                status().is(200),
                                regex("data-token=\"([0-9a-f]+)\"").saveAs("token")))
                .during(WORKING)
                .on(exec(randomSwitch()
                                .on(
                                        percent(15).then(page("work list", "work-list.xhtml")),
                                        percent(15).then(page("nominations", "nominations.xhtml")),
                                        percent(10).then(page("works", "initiatives.xhtml")),
                                        percent(15).then(page("answers", "answers.xhtml?id=#{id}&q=4a")),
                                        percent(10).then(page("dossier", "nomination.xhtml?id=#{id}")),
                                        percent(5).then(page("board", "board.xhtml")),
                                        percent(30).then(save())))
                        .pause(Duration.ofSeconds(5), Duration.ofSeconds(20)));
    }

    /** The scenario at the address that {@code load.address} names. */
    public DeskLoadScenario() {
        setUp(day().injectOpen(rampUsers(USERS).during(ARRIVING)))
                .protocols(http.baseUrl(System.getProperty("load.address")).acceptEncodingHeader("gzip"));
    }
}
