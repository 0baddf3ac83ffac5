package th.go.led.rangwan.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import th.go.led.rangwan.service.identity.Caller;

/** Sends a person from the application's address to the first page of their role. */
@WebServlet({"", "/home"})
public class HomeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            response.sendRedirect(request.getContextPath() + "/home"); // constrained: the container asks who it is
            return;
        }
        String role = caller.current().role();
        List<MenuEntry> menu = MenuEntry.of(role);
        if (menu.isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect("%s/%s/%s.xhtml"
                    .formatted(
                            request.getContextPath(),
                            MenuEntry.folder(role),
                            menu.get(0).page()));
        }
    }
}
