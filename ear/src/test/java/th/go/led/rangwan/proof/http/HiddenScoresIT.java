package th.go.led.rangwan.proof.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.proof.server.TheWhole;

/**
 * What one scorer of the demo's panel gave is nowhere in what anybody else gets: the chair, who owes a sheet, a scorer with a
 * conflict, readers of every role; in pages, answers of scripts and exports.
 */
@RunAsClient
class HiddenScoresIT extends TheWhole {
    private static final String EXPORT = "/download/panel?cycle=unpsa-2022";

    /** The total and words that only the first analyst's sheet of the demo's second work holds. */
    private static final List<String> CANARIES = List.of(
            "62.5", "ครบวงจรทางออนไลน์เป็นแห่งแรกของกรม", "ตัวเลขผู้ใช้ซ้ำยังไม่แยกกลุ่ม", "จัดเวทีรับฟังผู้ใช้");

    private static final List<String> PAGES = List.of(
            "scores.xhtml?id=2",
            "panel.xhtml?cycle=unpsa-2022",
            "panel.xhtml?cycle=unpsa-2022&panel=1&work=2",
            "what-if.xhtml?cycle=unpsa-2022",
            "nomination.xhtml?id=2",
            "missing.xhtml?id=2",
            "decision.xhtml?id=2",
            "memo.xhtml?id=2",
            "package.xhtml?id=2",
            "nominations.xhtml",
            "cycle.xhtml?code=unpsa-2022&tab=criteria",
            "search.xhtml?q=SDG");

    @ParameterizedTest
    @CsvSource({
        "director1, director, score-sheet.xhtml?id=2 annotate.xhtml?id=2 work-list.xhtml",
        "analyst2, analyst, score-sheet.xhtml?id=2 work-list.xhtml",
        "director2, director, work-list.xhtml",
        "ddg1, ddg, brief.xhtml?id=2 decide.xhtml?id=2 work-list.xhtml",
        "secretary1, secretary, work-list.xhtml",
        "auditor1, auditor, audit-trail.xhtml"
    })
    void noPageOfAnybodyElseHoldsThem(String login, String folder, String more) {
        Visitor visitor = Visitor.as(login);
        List<String> pages = new ArrayList<>(PAGES);
        pages.addAll(List.of(more.split(" ")));
        List<String> leaks = new ArrayList<>();
        for (String page : pages) {
            String body = visitor.get("/" + folder + "/" + page).body();
            CANARIES.stream()
                    .map(HiddenScoresIT::inPage)
                    .filter(body::contains)
                    .forEach(canary -> leaks.add(page + ": " + canary));
        }
        assertEquals(List.of(), leaks);
        assertTrue(visitor.get("/" + folder + "/scores.xhtml?id=2").body().contains("id=\"hidden\""));
    }

    @ParameterizedTest
    @CsvSource({"director1", "director2", "analyst2", "ddg1", "secretary1", "auditor1"})
    void noExportOfAnybodyElseHoldsThem(String login) throws IOException {
        List<String> cells = cells(Visitor.as(login));
        assertEquals(List.of(), CANARIES.stream().filter(cells::contains).toList());
        assertTrue(cells.contains("คะแนนภายในกรม ไม่ใช่คะแนนของสหประชาชาติ"));
        assertTrue(cells.contains("ยังไม่แสดง"), cells::toString);
    }

    @Test
    void whoHandedInSeesThemAndEveryScreenSaysWhoseTheyAre() throws IOException {
        Visitor scorer = Visitor.as("analyst1");
        for (String page : List.of("scores.xhtml?id=2", "panel.xhtml?cycle=unpsa-2022&work=2")) {
            String body = scorer.get("/analyst/" + page).body();
            assertTrue(body.contains(inPage("62.5")) && body.contains(CANARIES.get(1)), page);
            assertTrue(body.contains("คะแนนภายในกรม ไม่ใช่คะแนนของสหประชาชาติ"), page);
        }
        List<String> cells = cells(scorer);
        assertTrue(cells.containsAll(CANARIES), cells::toString);
    }

    @Test
    void anAdministratorReachesNothingOfIt() {
        Visitor admin = Visitor.as("admin1");
        assertEquals(403, admin.get("/analyst/panel.xhtml?cycle=unpsa-2022").statusCode());
        assertEquals(403, admin.get(EXPORT).statusCode());
        assertEquals(403, save(admin, "/admin/cycles.xhtml", 1, "points0").statusCode());
    }

    @Test
    void anExportOfNothingIsNotFound() {
        Visitor analyst = Visitor.as("analyst1");
        for (String query : List.of("", "?cycle=nothing", "?cycle=unpsa-2022&panel=99", "?cycle=unpsa-2022&panel=x")) {
            assertEquals(404, analyst.get("/download/panel" + query).statusCode(), query);
        }
        assertFalse(Visitor.anonymous().get(EXPORT).body().contains("PK"));
    }

    @Test
    void aScriptIsToldNothingOfOthersAndSavesOnlyTheOwnSheet() {
        HttpResponse<String> undeclared = save(Visitor.as("director1"), "/director/work-list.xhtml", 2, "points0");
        assertEquals(422, undeclared.statusCode());
        HttpResponse<String> conflicted = save(Visitor.as("analyst2"), "/analyst/work-list.xhtml", 2, "points0");
        assertEquals(422, conflicted.statusCode());
        for (HttpResponse<String> answer : List.of(undeclared, conflicted)) {
            CANARIES.forEach(canary -> assertFalse(answer.body().contains(canary), answer.body()));
        }
        assertEquals(
                403,
                save(Visitor.as("ddg1"), "/ddg/work-list.xhtml", 2, "points0").statusCode());
        assertEquals(
                404,
                save(Visitor.as("director2"), "/director/work-list.xhtml", 2, "points0")
                        .statusCode());
        Visitor analyst = Visitor.as("analyst2");
        assertEquals(
                404,
                save(analyst, "/analyst/work-list.xhtml", 987654, "points0").statusCode());
        assertEquals(422, save(analyst, "/analyst/work-list.xhtml", 2, "total").statusCode());
        assertEquals(401, Visitor.anonymous().json("/autosave/score", "", "{}").statusCode());
        assertEquals(403, analyst.json("/autosave/score", "wrong", "{}").statusCode());
        assertEquals(
                400,
                analyst.json("/autosave/score", token(analyst, "/analyst/work-list.xhtml"), "{}")
                        .statusCode());
    }

    /** A figure alone between two tags: the places of a drawing are figures too. */
    private static String inPage(String canary) {
        return canary.matches("[\\d.]+") ? ">" + canary + "<" : canary;
    }

    private static HttpResponse<String> save(Visitor visitor, String page, long nomination, String field) {
        return visitor.json(
                "/autosave/score",
                token(visitor, page),
                "{\"nomination\":%d,\"field\":\"%s\",\"text\":\"8\",\"seen\":0}".formatted(nomination, field));
    }

    private static String token(Visitor visitor, String page) {
        Matcher token = Pattern.compile("data-token=\"(\\w+)\"")
                .matcher(visitor.get(page).body());
        assertTrue(token.find());
        return token.group(1);
    }

    private static List<String> cells(Visitor visitor) throws IOException {
        HttpResponse<byte[]> export = visitor.download(EXPORT);
        assertEquals(200, export.statusCode());
        assertEquals(
                Map.of("nosniff", "attachment; filename=\"internal-scores.xlsx\""),
                Map.of(
                        export.headers().firstValue("X-Content-Type-Options").orElse(""),
                        export.headers().firstValue("Content-Disposition").orElse("")));
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(export.body()))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells.add(cell.toString());
                    }
                }
            }
        }
        return cells;
    }
}
