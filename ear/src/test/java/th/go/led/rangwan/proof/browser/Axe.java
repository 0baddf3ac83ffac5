package th.go.led.rangwan.proof.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** The accessibility checker axe-core, run in the page at hand. */
final class Axe {
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(result => done(result.violations.flatMap(
              violation => violation.nodes.map(node => violation.id + ' ' + node.html.slice(0, 160)
                + ' | ' + (node.any.concat(node.all, node.none)[0] || {message: ''}).message))));
            """;

    private static final String SOURCE = source();

    private Axe() {}

    static List<String> findings(ChromeDriver driver) {
        if (!Boolean.TRUE.equals(driver.executeScript("return Boolean(window.axe)"))) {
            driver.executeScript(SOURCE);
        }
        List<?> findings = (List<?>) driver.executeAsyncScript(RUN);
        return findings.stream().map(String::valueOf).toList();
    }

    private static String source() {
        try (InputStream script = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
