package th.go.led.rangwan.proof.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.proof.http.OtherSystem.Answer;
import th.go.led.rangwan.proof.server.Table;
import th.go.led.rangwan.proof.server.TheWhole;

/** Who gets through the gate of the interface, by route and role, and what everybody else is told: JSON, never a page. */
@RunAsClient
class ApiGateIT extends TheWhole {
    private static final List<String> ACCOUNTS =
            List.of("analyst1", "director1", "ddg1", "secretary1", "auditor1", "admin1");

    private record Row(String method, String route, String call, Set<String> allowed, int status) {
        static Row of(List<String> cells) {
            return new Row(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    Set.of(cells.get(3).split(",")),
                    Integer.parseInt(cells.get(4)));
        }

        Answer by(OtherSystem caller) {
            return method.equals("POST") ? caller.post(call, "{}") : caller.get(call);
        }

        int expected(String account) {
            return allowed.contains(account.replaceAll("\\d", "")) ? status : 403;
        }
    }

    private static List<Row> matrix() {
        return Table.rows("api-matrix.tsv").stream().map(Row::of).toList();
    }

    @Test
    void everyRouteOfTheDeploymentHasARowAndEveryRowARoute() {
        Set<String> routes = new TreeSet<>();
        OtherSystem.as("auditor1")
                .get("/openapi.json")
                .object()
                .getJsonObject("paths")
                .forEach((path, methods) -> methods.asJsonObject()
                        .keySet()
                        .forEach(method -> routes.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        assertEquals(
                routes,
                matrix().stream()
                        .map(row -> row.method() + " " + row.route())
                        .collect(Collectors.toCollection(TreeSet::new)),
                "add a row to ear/src/test/resources/api-matrix.tsv");
    }

    @Test
    void everyRoleReachesItsRoutesAndNoOther() {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (String account : ACCOUNTS) {
            for (Row row : matrix()) {
                Answer answer = row.by(OtherSystem.as(account));
                if (answer.status() != row.expected(account) || !answer.isJson()) {
                    wrong.put(account + " " + row.call(), answer.status() + " instead of " + row.expected(account));
                }
            }
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void withoutALoginEveryCallAnswers401InJson() {
        List<OtherSystem> strangers = List.of(
                OtherSystem.nameless(),
                OtherSystem.nameless().with("Authorization", "Bearer nothing"),
                OtherSystem.nameless().with("Authorization", "Basic !!!"),
                OtherSystem.nameless().with("Authorization", "Basic bm9ib2R5Ondyb25n")); // nobody:wrong
        for (OtherSystem stranger : strangers) {
            for (Row row : matrix()) {
                Answer answer = row.by(stranger);
                assertEquals(401, answer.status(), row.call());
                assertTrue(answer.isJson() && answer.object().containsKey("error"), answer.text());
            }
            for (String path : List.of("", "/", "/nothing", "/initiatives/a/b")) {
                assertEquals(401, stranger.get(path).status(), path);
            }
            assertEquals(401, stranger.get(ADDRESS + "/api").status());
            assertEquals(
                    401,
                    stranger.send("DELETE", "/cycles", BodyPublishers.noBody()).status());
        }
    }

    @Test
    void aWrongPasswordIsToldInJson() { // once: the server locks an account upon which somebody guesses
        Answer answer = OtherSystem.nameless()
                .with("Authorization", "Basic YW5hbHlzdDI6d3Jvbmc=") // analyst2:wrong
                .get("/cycles");
        assertEquals(401, answer.status());
        assertTrue(answer.isJson(), answer.text());
        assertTrue(answer.header("WWW-Authenticate").startsWith("Basic"));
    }

    @Test
    void aLoginWithoutAPersonHasNoRight() {
        Answer answer = OtherSystem.as("stranger1").get("/cycles");
        assertEquals(403, answer.status());
        assertTrue(answer.isJson());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nothing, 404",
        "GET, /cycles/nothing, 404",
        "GET, /initiatives/nothing, 404",
        "GET, /initiatives/%00, 404",
        "GET, /screening?cycle=unpsa-2022&initiative=%00, 404",
        "GET, /screening?cycle=unpsa-2022&initiative=nothing, 404",
        "GET, /screening?cycle=nothing&initiative=HR-2562, 404",
        "GET, /screening?cycle=unpsa-2022, 400",
        "GET, /screening?initiative=HR-2562, 400",
        "GET, /screening?cycle=unpsa-2022&initiative=HR-2562&category=1, 400",
        "GET, /initiatives, 405",
        "POST, /cycles, 405",
        "PUT, /initiatives/HR-2562, 405",
        "DELETE, /initiatives/HR-2562, 405",
        "OPTIONS, /cycles, 405",
        "BREW, /cycles, 405"
    })
    void everyErrorIsJson(String method, String path, int status) {
        Answer answer = OtherSystem.as("analyst1")
                .with("Content-Type", "application/json")
                .send(method, path, BodyPublishers.ofString(method.equals("POST") ? "{}" : ""));
        assertEquals(status, answer.status(), answer.text());
        assertTrue(answer.isJson(), answer.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"POST|/cycles|GET, HEAD", "GET|/initiatives|POST", "OPTIONS|/cycles|GET, HEAD, POST"})
    void whatIsAllowedIsWhatIsTaken(String method, String path, String allowed) {
        Answer answer = OtherSystem.as("analyst1")
                .with("Content-Type", "application/json")
                .send(method, path, BodyPublishers.ofString(method.equals("POST") ? "{}" : ""));
        assertEquals(405, answer.status(), answer.text());
        assertEquals(allowed, answer.header("Allow"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Accept|text/html|406",
                "Accept|nonsense|400",
                "Content-Type|text/plain|415",
                "Content-Type|application/x-www-form-urlencoded|415",
                "Content-Type|nonsense|400",
                "Content-Type|application/json; charset=tis-620|415",
                "Origin|https://example.org|403",
                "Sec-Fetch-Site|cross-site|403",
                "Sec-Fetch-Site|same-origin|400"
            })
    void aHeaderThatDoesNotFitIsToldInJson(String header, String value, int status) {
        Answer answer = OtherSystem.as("analyst1").with(header, value).post("/initiatives", "{}");
        assertEquals(status, answer.status(), answer.text());
        assertTrue(answer.isJson(), answer.text());
    }

    @Test
    void aCallOpensNoSession() {
        for (Row row : matrix()) {
            assertEquals("", row.by(OtherSystem.as("analyst2")).header("Set-Cookie"), row.call());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic !!!", "Basic YWJj", "Basic ", "basic Og==", "Bearer x", "Negotiate abc", "x"})
    void aPageAsksForALoginWhateverTheHeaderHolds(String header) {
        Answer answer = OtherSystem.nameless().with("Authorization", header).get(ADDRESS + "/analyst/work-list.xhtml");
        assertTrue(answer.status() < 500, header + ": " + answer.status());
        assertTrue(answer.text().contains("j_security_check"), header);
    }
}
