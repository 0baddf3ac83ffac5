package th.go.led.rangwan.proof.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import th.go.led.rangwan.proof.server.TheWhole;

/** Chromium as the page objects use it: every act waits for what it causes, never for a time. */
public final class Browser {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Counts requests of scripts, so that a test can wait until they are answered. */
    private static final String COUNT_REQUESTS = """
            if (!window.proof) {
              window.proof = {open: 0, done: 0};
              const end = () => { window.proof.open--; window.proof.done++; };
              const send = XMLHttpRequest.prototype.send;
              XMLHttpRequest.prototype.send = function () {
                window.proof.open++; this.addEventListener('loadend', end); return send.apply(this, arguments);
              };
              const fetch = window.fetch;
              window.fetch = function () {
                window.proof.open++; return fetch.apply(this, arguments).finally(end);
              };
            }
            return window.proof.done;
            """;

    private final ChromeDriver driver;
    private final List<String> expected = new ArrayList<>();
    private String address = TheWhole.ADDRESS;

    Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Goes to another server from now on, until the test is over. */
    public Browser at(String application) {
        address = application;
        return this;
    }

    /** Opens a page of the application by its path, e.g. {@code /analyst/work-list.xhtml}. */
    public void open(String path) {
        driver.get(address + path);
    }

    /** The path of the page at hand below the context, with its query. */
    public String path() {
        return driver.getCurrentUrl().replace(address, "");
    }

    /** The tab's title. */
    public String title() {
        return driver.getTitle();
    }

    /** The one element, once it is visible. */
    public WebElement one(By which) {
        return waiting().until(ExpectedConditions.visibilityOfElementLocated(which));
    }

    /** All elements that are there now. */
    public List<WebElement> all(By which) {
        return driver.findElements(which);
    }

    /** Whether such an element is there now. */
    public boolean has(By which) {
        return !driver.findElements(which).isEmpty();
    }

    /** Does something that leads to another page (or to the same anew) and waits until that is loaded. */
    public void navigate(Runnable act) {
        WebElement before = driver.findElement(By.tagName("html"));
        act.run();
        waiting().until(ExpectedConditions.stalenessOf(before));
        waiting().until(now -> "complete".equals(driver.executeScript("return document.readyState")));
    }

    /** Clicks what leads to another page. */
    public void follow(By which) {
        WebElement target = one(which);
        navigate(target::click);
    }

    /** Does something that a script answers with a request, and waits until all requests are answered. */
    public void request(Runnable act) {
        Number before = (Number) driver.executeScript(COUNT_REQUESTS);
        act.run();
        waiting()
                .until(now -> Boolean.TRUE.equals(driver.executeScript(
                        "return window.proof && window.proof.open === 0 && window.proof.done > arguments[0]",
                        before.longValue())));
    }

    /** Waits until the condition holds. */
    public void until(String what, Supplier<Boolean> condition) {
        waiting().withMessage(what).until(now -> condition.get());
    }

    /** Replaces what stands in a field. */
    public void type(By field, String text) {
        WebElement input = one(field);
        input.clear();
        input.sendKeys(text);
    }

    /** Runs a script of the test in the page. */
    public Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Runs a script that answers later by calling {@code done} with its result. */
    public Object later(String script, Object... arguments) {
        return driver.executeAsyncScript("const done = arguments[arguments.length - 1];" + script, arguments);
    }

    /** Makes the window {@code width} CSS pixels wide. */
    public void widen(int width) {
        int height = width < 600 ? 844 : width < 1000 ? 1180 : 900;
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Writes a picture of the whole page. */
    public void picture(Path file) {
        Map<String, Object> shot = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, Base64.getDecoder().decode(shot.get("data").toString()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Opens another tab of the same person and goes on there. */
    public void anotherTab() {
        driver.switchTo().newWindow(WindowType.TAB);
    }

    /** The tab at hand, for {@link #to}. */
    public String window() {
        return driver.getWindowHandle();
    }

    /** Goes to a tab that is open. */
    public void to(String window) {
        driver.switchTo().window(window);
    }

    /** Closes this tab and goes back to the first. */
    public void firstTab() {
        driver.close();
        driver.switchTo().window(driver.getWindowHandles().iterator().next());
    }

    /** Loses the session: the next request comes from nobody. What the device keeps stays. */
    public void loseSession() {
        driver.manage().deleteCookieNamed("JSESSIONID");
    }

    /** The cookie of the session at hand, for {@link #resume}. */
    public String session() {
        return driver.manage().getCookieNamed("JSESSIONID").getValue();
    }

    /** Goes on in a session that was begun before everything was forgotten. */
    public void resume(String session) {
        driver.executeCdpCommand(
                "Network.setCookie",
                Map.of("name", "JSESSIONID", "value", session, "url", address, "path", "/rangwan", "httpOnly", true));
    }

    /** Cuts the network or mends it: every request fails at once, as without one. */
    public void offline(boolean cut) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", cut, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** A fresh device: no cookie, nothing stored. */
    public void forgetEverything() {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand(
                "Storage.clearDataForOrigin", Map.of("origin", address.replace("/rangwan", ""), "storageTypes", "all"));
        driver.get("about:blank");
        address = TheWhole.ADDRESS;
        expected.clear();
        driver.manage().logs().get(LogType.BROWSER);
        widen(1440);
    }

    /** Says that the console will speak of this, e.g. the status of a page that is meant to be missing. */
    public void expect(String partOfMessage) {
        expected.add(partOfMessage);
    }

    /** Fails when the console told of an error, a warning or a breach of the CSP since the last look. */
    public void requireQuiet() {
        List<String> said = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getMessage())
                .filter(message -> expected.stream().noneMatch(message::contains))
                .toList();
        assertEquals(List.of(), said, "the browser's console at " + path());
    }

    /** What axe-core finds against WCAG 2.2 AA, a line a finding. */
    public List<String> axe() {
        return Axe.findings(driver);
    }

    void quit() {
        driver.quit();
    }

    private WebDriverWait waiting() {
        WebDriverWait wait = new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50));
        // a node asked about while its page goes away is told as stale or, at times, as an error of the driver's own
        wait.ignoring(WebDriverException.class);
        return wait;
    }
}
