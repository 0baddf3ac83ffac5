package th.go.led.rangwan.proof.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import th.go.led.rangwan.proof.server.ServerFolder;

/** Gives tests the one browser of the run, empty of cookies and storage, and looks at its console afterwards. */
class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(BrowserExtension.class);

    /** Closes Chromium when the run ends. */
    private record Running(Browser browser) implements AutoCloseable {
        @Override
        public void close() {
            browser.quit();
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.present()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        String advice = "no Chromium found; install it with: " + Chromium.INSTALL;
        if (Boolean.getBoolean("browser.required")) {
            throw new IllegalStateException(advice);
        }
        return ConditionEvaluationResult.disabled(advice);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser browser = running(context).browser();
        browser.forgetEverything();
        return browser;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Browser browser = running(context).browser();
        if (context.getExecutionException().isPresent()) {
            Path picture = ServerFolder.target()
                    .resolve("screens/failed")
                    .resolve(context.getRequiredTestClass().getSimpleName() + "."
                            + context.getRequiredTestMethod().getName() + ".png");
            browser.picture(picture);
        } else {
            browser.requireQuiet();
        }
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent("browser", key -> new Running(new Browser(Chromium.start())), Running.class);
    }
}
