package th.go.led.rangwan.proof.browser;

import java.nio.file.Path;
import org.openqa.selenium.WebDriverException;

/** A second machine: a browser of its own beside the one of the run, which can be killed and started again. */
final class OtherDesk implements AutoCloseable {
    private final Path profile;
    private Browser browser;

    OtherDesk() {
        profile = Chromium.profile();
        browser = new Browser(Chromium.start(profile));
    }

    Browser browser() {
        return browser;
    }

    /** Kills every process of the browser, as a power cut does, and starts it anew upon the same profile. */
    Browser killAndStartAgain() {
        ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains("--user-data-dir=" + profile))
                .filter(process -> !process.info().command().orElse("").endsWith("chromedriver"))
                .forEach(ProcessHandle::destroyForcibly);
        close(); // ends the driver, which alone knows the dead
        browser = new Browser(Chromium.start(profile));
        return browser;
    }

    @Override
    public void close() {
        try {
            browser.quit();
        } catch (WebDriverException gone) {
            // it was killed
        }
    }
}
