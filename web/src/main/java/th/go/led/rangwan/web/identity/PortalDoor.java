package th.go.led.rangwan.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import th.go.led.rangwan.service.shared.Settings;

/**
 * What the login page shows where people are meant to come in through a portal: never a form for passwords. The container
 * forwards to this page only when it is not connected to the portal.
 */
@Named
@RequestScoped
public class PortalDoor {
    @Inject
    private Settings settings;

    @Inject
    private HttpServletRequest request;

    /** Whether this is the one way in. */
    public boolean isOnly() {
        return settings.portal();
    }

    /** Whether the server asks for a password all the same. */
    public boolean isMissing() {
        return isOnly() && request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) != null;
    }
}
