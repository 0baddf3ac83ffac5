package th.go.led.rangwan.proof.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.By;
import th.go.led.rangwan.proof.browser.page.DeskPage;
import th.go.led.rangwan.proof.server.ServerFolder;

/** Looks at the page at hand in both languages and at three widths; its pictures go beside those of all pages. */
public final class Look {
    private Look() {}

    /** Fails when axe finds anything, a text is missing, or the page scrolls sideways. */
    public static void at(Browser browser, String name) {
        List<String> findings = new ArrayList<>();
        Path folder = ServerFolder.target().resolve("screens");
        for (String language : List.of("en", "th")) {
            new DeskPage(browser).speak(language);
            for (int width : new int[] {390, 820, 1440}) {
                browser.widen(width);
                browser.picture(folder.resolve("%s-%d-%s.png".formatted(name, width, language)));
                Number over = (Number) browser.script(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (over.intValue() > 0) {
                    findings.add(name + " " + language + " at " + width + " scrolls sideways by " + over);
                }
            }
            findings.addAll(browser.axe());
            if (browser.has(By.xpath("//*[contains(text(), '??')]"))) {
                findings.add(name + " lacks a text in " + language);
            }
        }
        assertEquals(List.of(), findings);
    }
}
