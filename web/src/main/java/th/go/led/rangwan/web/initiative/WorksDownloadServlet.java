package th.go.led.rangwan.web.initiative;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.initiative.InitiativeExchange;

/**
 * Gives the register out as a workbook: {@code /download/works/export} every work that the person may read and the
 * parameters ask for, {@code /download/works/template} the empty one for taking works in.
 */
@WebServlet("/download/works/*")
public class WorksDownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient InitiativeExchange exchange;

    @Inject
    private transient AuditTrail trail;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String what = String.valueOf(request.getPathInfo());
        try {
            switch (what) {
                case "/export" -> {
                    name(response, "works.xlsx");
                    exchange.export(RegisterQuery.of(parameters(request)).filter(), response.getOutputStream());
                }
                case "/template" -> {
                    name(response, "works-template.xlsx");
                    exchange.template(response.getOutputStream());
                }
                default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (EJBAccessException denied) {
            trail.recordApart("refused.role", request.getServletPath() + what, "");
            response.reset();
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static Map<String, String> parameters(HttpServletRequest request) {
        Map<String, String> first = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> first.put(name, values[0]));
        return first;
    }

    private static void name(HttpServletResponse response, String file) {
        response.setContentType(TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
    }
}
