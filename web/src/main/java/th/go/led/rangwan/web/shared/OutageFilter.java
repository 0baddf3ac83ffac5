package th.go.led.rangwan.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import th.go.led.rangwan.service.shared.StoreTrouble;

/**
 * Stands before all other filters (web.xml says so): whatever the database cannot do is told as that and not as a fault of
 * the program, and while it is away nobody waits for it.
 */
public class OutageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Outage outage;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (withoutStatements(request)) {
            chain.doFilter(request, response);
        } else if (outage.shut()) {
            OutageAnswer.send(request, response, StoreTrouble.AWAY);
        } else {
            guarded(request, response, chain);
        }
    }

    private void guarded(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
            if (request.getUserPrincipal() != null && response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
                outage.succeeded(); // the gate has asked who it is
            }
        } catch (IOException | ServletException | RuntimeException failed) {
            Optional<StoreTrouble> trouble = StoreTrouble.of(root(failed));
            if (trouble.isEmpty() || response.isCommitted()) {
                throw failed;
            }
            OutageAnswer.send(request, response, outage.met(trouble.get(), failed));
        }
    }

    /** A ServletException may keep its cause apart. */
    private static Throwable root(Exception failed) {
        return failed instanceof ServletException servlet && servlet.getRootCause() != null
                ? servlet.getRootCause()
                : failed;
    }

    /** What is asked by everybody and needs no database; a health check tells of the database itself. */
    private static boolean withoutStatements(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/assets/") || path.startsWith("/jakarta.faces.resource/") || path.equals("/health");
    }
}
