package th.go.led.rangwan.proof.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class whose methods take a {@link Browser}. Without Chromium it is skipped, with the line that installs one;
 * with {@code -Dbrowser.required=true} it fails instead. A console error or a breach of the CSP fails the test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
public @interface WithBrowser {}
