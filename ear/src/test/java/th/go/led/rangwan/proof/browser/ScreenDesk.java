package th.go.led.rangwan.proof.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import th.go.led.rangwan.proof.browser.page.DeskPage;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.Words;

/**
 * A browser that opens one page after the other in both languages and at three widths, and takes their pictures. Several do so at
 * the same time, each with accounts of its own: a person has one language on all devices.
 */
final class ScreenDesk implements AutoCloseable {
    /** How a page looks does not depend on the database; on PostgreSQL each is looked at once. */
    private static final boolean ONCE = "postgresql".equals(System.getProperty("test.database"));

    private static final List<Integer> WIDTHS = ONCE ? List.of(1440) : List.of(1440, 820, 390);

    private final OtherDesk desk = new OtherDesk();
    private final Browser browser = desk.browser();
    private final Map<String, String> sessions = new HashMap<>(); // one of each account serves all its pages
    private final ExecutorService turns = Executors.newSingleThreadExecutor();

    /** What is found on the page of a row of screens.tsv, once it has come to its turn. */
    Future<List<String>> look(List<String> row) {
        return turns.submit(() -> {
            try {
                return findings(row);
            } catch (RuntimeException | AssertionError fault) {
                browser.picture(folder().resolve("failed").resolve(row.get(0) + ".png"));
                throw fault;
            }
        });
    }

    private static Path folder() {
        return ServerFolder.target().resolve("screens");
    }

    private List<String> findings(List<String> row) {
        browser.forgetEverything();
        browser.expect("the server responded with a status of 40"); // pages that are meant to be missing or refused
        enter(row.get(1));
        browser.open(address(row));
        List<String> none = List.of(Words.th("shared.notFound.title"), Words.en("shared.notFound.title"));
        assertTrue(
                row.get(0).equals("not-found") || !none.contains(new DeskPage(browser).heading()),
                row.get(2) + " shows nothing");
        List<String> findings = new ArrayList<>();
        for (String language :
                ONCE ? List.of("th") : List.of("en", "th")) { // ends as it began: a person keeps the language
            new DeskPage(browser).speak(language);
            findings.addAll(findings(row.get(0), language));
        }
        browser.requireQuiet();
        return findings;
    }

    private void enter(String user) {
        if (sessions.containsKey(user)) {
            browser.resume(sessions.get(user));
        } else if (!user.equals("-")) {
            LoginPage.open(browser).as(user);
            sessions.put(user, browser.session());
        }
    }

    private List<String> findings(String name, String language) {
        List<String> findings = new ArrayList<>();
        for (int width : WIDTHS) {
            browser.widen(width);
            browser.script("document.fonts.load('16px Sarabun'); window.scrollTo(0, 0)");
            browser.until("fonts", () -> "loaded".equals(browser.script("return document.fonts.status")));
            browser.picture(folder().resolve("%s-%d-%s.png".formatted(name, width, language)));
            Number over = (Number) browser.script(
                    "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (over.intValue() > 0) {
                findings.add("%s at %d scrolls sideways by %s px".formatted(language, width, over));
            }
            if (width == (language.equals("th") ? 1440 : 390)) { // each language once, wide or narrow
                browser.axe().forEach(finding -> findings.add("%s at %d: %s".formatted(language, width, finding)));
            }
        }
        assertTrue(!browser.has(By.xpath("//*[contains(text(), '??')]")), name + " lacks a text in " + language);
        return findings;
    }

    /** The address in the third cell; {@code {}} is the id of the first record that the list in the fourth links to. */
    private String address(List<String> row) {
        if (row.size() < 4) {
            return row.get(2);
        }
        browser.open(row.get(3));
        String wanted = row.get(2).replaceAll(".*[?&](\\w+)=\\{}.*", "$1");
        String name = links(wanted).isEmpty() ? "id" : wanted;
        assertTrue(!links(name).isEmpty(), row.get(3) + " links to no record");
        String href = links(name).get(0).getDomProperty("href");
        return row.get(2).replace("{}", href.replaceAll(".*[?&]" + name + "=(\\d+).*", "$1"));
    }

    private List<WebElement> links(String name) {
        return browser.all(By.cssSelector("main a[href*='?" + name + "='], main a[href*='&" + name + "=']"));
    }

    @Override
    public void close() {
        turns.shutdownNow();
        desk.close();
    }
}
