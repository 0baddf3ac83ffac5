package th.go.led.rangwan.proof.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The machine's own Chromium and its driver; nothing is downloaded. */
final class Chromium {
    /** What to type when there is none. */
    static final String INSTALL = "apt-get install -y chromium chromium-driver fonts-thai-tlwg";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    private Chromium() {}

    static boolean present() {
        return binary().isPresent() && driver().isPresent();
    }

    /** A browser of its own, with a fresh profile. */
    static ChromeDriver start() {
        return start(profile());
    }

    /** A browser that keeps what it stores in that folder. */
    static ChromeDriver start(Path profile) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(binary().orElseThrow().toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-extensions",
                "--disable-site-isolation-trials",
                "--renderer-process-limit=1",
                "--disable-features=BackForwardCache,SpareRendererForSitePerProcess,Prewarm,IgnoreDuplicateNavs",
                "--force-device-scale-factor=1",
                "--hide-scrollbars",
                "--window-size=1440,900",
                "--user-data-dir=" + profile);
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver().orElseThrow().toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
    }

    private static Optional<Path> binary() {
        return chosen("browser.binary")
                .or(() -> NAMES.stream().flatMap(name -> inPath(name).stream()).findFirst());
    }

    private static Optional<Path> driver() {
        return chosen("webdriver.chrome.driver").or(() -> inPath("chromedriver"));
    }

    private static Optional<Path> chosen(String property) {
        return Optional.ofNullable(System.getProperty(property)).map(Path::of).filter(Files::isExecutable);
    }

    private static Optional<Path> inPath(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A folder for what a browser stores. */
    static Path profile() {
        try {
            return Files.createTempDirectory("rangwan-browser");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
