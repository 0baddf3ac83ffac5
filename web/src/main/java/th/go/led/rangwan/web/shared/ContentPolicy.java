package th.go.led.rangwan.web.shared;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.service.shared.Setting;
import th.go.led.rangwan.service.shared.StartCheck;

/**
 * Says to PrimeFaces which content policy every page carries, before it asks. Forms lead to the application alone, and to
 * the portal where there is one: a post after the session ended is answered by the way to the portal, and browsers hold a
 * form's redirects to its policy. What stops the start of the services stops the pages too.
 */
public class ContentPolicy implements ServletContextListener {
    // script-src stands last: the nonce of the page is appended to it
    private static final String POLICY = "default-src 'none'; connect-src 'self'; font-src 'self'; form-action %s;"
            + " frame-ancestors 'none'; base-uri 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'";

    @Override
    public void contextInitialized(ServletContextEvent start) {
        start.getServletContext().setInitParameter("primefaces.CSP_POLICY", POLICY.formatted(formsLeadTo()));
    }

    private static String formsLeadTo() {
        Map<Setting, String> settings = StartCheck.passed();
        Stream<String> portals = Stream.of(Setting.RANGWAN_PORTAL_URL, Setting.RANGWAN_LOGOUT_URL)
                .map(settings::get)
                .filter(address -> !address.isEmpty())
                .map(URI::create)
                .map(address -> address.getScheme() + "://" + address.getRawAuthority());
        return Stream.concat(Stream.of("'self'"), portals).distinct().collect(Collectors.joining(" "));
    }
}
