package th.go.led.rangwan.proof.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import th.go.led.rangwan.proof.browser.page.DeskPage;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.Table;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.server.Words;

/**
 * Opens every page of screens.tsv in both languages and at three widths: no finding of axe, no sideways scroll, a quiet
 * console; the pictures go to {@code target/screens}.
 */
@RunAsClient
@WithBrowser
class ScreensIT extends TheWhole {
    /** How a page looks does not depend on the database; on PostgreSQL each is looked at once. */
    private static final boolean ONCE = "postgresql".equals(System.getProperty("test.database"));

    private static final List<Integer> WIDTHS = ONCE ? List.of(1440) : List.of(1440, 820, 390);
    private static final Map<String, String> SESSIONS = new HashMap<>(); // one of each account serves all its pages

    static Stream<List<String>> pages() {
        return Table.rows("screens.tsv").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyPageIsFitToShow(List<String> row, Browser browser) {
        browser.expect("the server responded with a status of 40"); // pages that are meant to be missing or refused
        enter(row.get(1), browser);
        browser.open(address(row, browser));
        List<String> none = List.of(Words.th("shared.notFound.title"), Words.en("shared.notFound.title"));
        assertTrue(
                row.get(0).equals("not-found") || !none.contains(new DeskPage(browser).heading()),
                row.get(2) + " shows nothing");
        List<String> findings = new ArrayList<>();
        for (String language :
                ONCE ? List.of("th") : List.of("en", "th")) { // ends as it began: a person keeps the language
            new DeskPage(browser).speak(language);
            look(row.get(0), language, browser, findings);
        }
        assertEquals(List.of(), findings);
    }

    private static void enter(String user, Browser browser) {
        if (SESSIONS.containsKey(user)) {
            browser.resume(SESSIONS.get(user));
        } else if (!user.equals("-")) {
            LoginPage.open(browser).as(user);
            SESSIONS.put(user, browser.session());
        }
    }

    private static void look(String name, String language, Browser browser, List<String> findings) {
        for (int width : WIDTHS) {
            browser.widen(width);
            browser.script("document.fonts.load('16px Sarabun'); window.scrollTo(0, 0)");
            browser.until("fonts", () -> "loaded".equals(browser.script("return document.fonts.status")));
            Path folder = ServerFolder.target().resolve("screens");
            browser.picture(folder.resolve("%s-%d-%s.png".formatted(name, width, language)));
            Number over = (Number) browser.script(
                    "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (over.intValue() > 0) {
                findings.add("%s at %d scrolls sideways by %s px".formatted(language, width, over));
            }
            if (width != 820) {
                browser.axe().forEach(finding -> findings.add("%s at %d: %s".formatted(language, width, finding)));
            }
        }
        assertTrue(!browser.has(By.xpath("//*[contains(text(), '??')]")), name + " lacks a text in " + language);
    }

    /** The address in the third cell; {@code {}} is the id of the first record that the list in the fourth links to. */
    private static String address(List<String> row, Browser browser) {
        if (row.size() < 4) {
            return row.get(2);
        }
        browser.open(row.get(3));
        String wanted = row.get(2).replaceAll(".*[?&](\\w+)=\\{}.*", "$1");
        String name = links(browser, wanted).isEmpty() ? "id" : wanted;
        assertTrue(!links(browser, name).isEmpty(), row.get(3) + " links to no record");
        String href = links(browser, name).get(0).getDomProperty("href");
        return row.get(2).replace("{}", href.replaceAll(".*[?&]" + name + "=(\\d+).*", "$1"));
    }

    private static List<WebElement> links(Browser browser, String name) {
        return browser.all(By.cssSelector("main a[href*='?" + name + "='], main a[href*='&" + name + "=']"));
    }
}
