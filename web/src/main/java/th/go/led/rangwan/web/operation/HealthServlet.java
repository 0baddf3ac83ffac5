package th.go.led.rangwan.web.operation;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import th.go.led.rangwan.service.operation.HealthRow;
import th.go.led.rangwan.service.operation.HealthSheet;
import th.go.led.rangwan.service.operation.HealthWatch;
import th.go.led.rangwan.web.shared.Json;

/**
 * Tells machines whether this node lives ({@code /health/live}) and should get requests ({@code /health/ready}), in the
 * form of MicroProfile Health: 200 and UP, or 503 and DOWN. What its parts say, with figures, is told on this machine only;
 * a part that is not needed, as the mail server, is UP whatever its {@code state}.
 */
@WebServlet("/health/*")
public class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Set<String> HERE = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

    @Inject
    private transient HealthWatch watch;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/live" -> answer(response, true, status(true).add("checks", Json.createArrayBuilder()));
            case "/ready" -> ready(request, response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void ready(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HealthSheet sheet = watch.sheet();
        JsonObjectBuilder answer = status(sheet.ready());
        if (HERE.contains(request.getRemoteAddr()) && request.getHeader("X-Forwarded-For") == null) {
            JsonArrayBuilder checks = Json.createArrayBuilder();
            sheet.rows().forEach(row -> checks.add(check(row)));
            answer.add("checks", checks);
        }
        answer(response, sheet.ready(), answer);
    }

    private static JsonObjectBuilder check(HealthRow row) {
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("state", row.standing().name().toLowerCase(Locale.ROOT))
                .add("reason", row.words());
        row.figures().forEach((name, figure) -> {
            if (figure instanceof Long number) {
                data.add(name, number);
            } else {
                data.add(name, String.valueOf(figure));
            }
        });
        return Json.createObjectBuilder()
                .add("name", row.part().name().toLowerCase(Locale.ROOT))
                .add("status", row.stops() ? "DOWN" : "UP")
                .add("data", data);
    }

    private static JsonObjectBuilder status(boolean up) {
        return Json.createObjectBuilder().add("status", up ? "UP" : "DOWN");
    }

    private static void answer(HttpServletResponse response, boolean up, JsonObjectBuilder body) throws IOException {
        JsonObject json = body.build();
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
