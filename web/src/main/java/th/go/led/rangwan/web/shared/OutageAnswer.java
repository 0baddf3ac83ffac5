package th.go.led.rangwan.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.service.shared.StoreTrouble;

/**
 * What somebody is told while the database cannot do what was asked: 503 with when to come again, in both languages, made
 * without a statement. Nothing typed is lost by it: the page before keeps it, and the device does.
 */
final class OutageAnswer {
    private static final String CSP = "default-src 'none'; font-src 'self'; img-src 'self'; style-src 'self';"
            + " script-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";
    private static final int SECONDS = 5;

    private OutageAnswer() {}

    /** Answers instead of what was asked; nothing when an answer has begun. */
    static void send(HttpServletRequest request, HttpServletResponse response, StoreTrouble trouble)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        GateFilter.headers(request, response);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Retry-After", Integer.toString(SECONDS));
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        boolean script = forScript(request);
        response.setContentType(script ? "application/json" : "text/html");
        response.setCharacterEncoding("UTF-8");
        if (!script) {
            response.setHeader("Content-Security-Policy", CSP);
        }
        String body = script ? json(request, trouble) : page(request, trouble);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a script asks, or another system, which reads JSON. */
    private static boolean forScript(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/api")
                || path.startsWith("/autosave")
                || path.startsWith("/upload")
                || String.valueOf(request.getHeader("Accept")).startsWith("application/json")
                || String.valueOf(request.getContentType()).startsWith("application/json");
    }

    private static String json(HttpServletRequest request, StoreTrouble trouble) {
        boolean english = String.valueOf(request.getHeader("Accept-Language")).startsWith("en");
        String words = words(english ? Language.EN : Language.TH, trouble, "text");
        boolean system = request.getServletPath().startsWith("/api");
        JsonObject answer = Json.createObjectBuilder()
                .add("error", system ? words : "again")
                .add("words", words)
                .build();
        return answer.toString();
    }

    private static String page(HttpServletRequest request, StoreTrouble trouble) throws IOException {
        boolean opened = request.getMethod().equals("GET");
        String query = request.getQueryString();
        String here = request.getRequestURI() + (query == null ? "" : "?" + query);
        String again = opened ? here : request.getContextPath() + "/";
        Assets assets = CDI.current().select(Assets.class).get();
        String page = template(request)
                .replace("{css}", assets.of("rangwan.css"))
                .replace("{draft}", assets.of("draft.js"))
                .replace("{icon}", assets.of("mark.svg"));
        for (Language language : Language.values()) {
            String code = language.code();
            page = page.replace("{name." + code + "}", Wording.of(language, "shared.name", List.of()))
                    .replace("{department." + code + "}", Wording.of(language, "shared.department", List.of()))
                    .replace("{title." + code + "}", words(language, trouble, "title"))
                    .replace("{text." + code + "}", words(language, trouble, "text"))
                    .replace("{kept." + code + "}", words(language, trouble, opened ? "open" : "kept"))
                    .replace("{again." + code + "}", words(language, trouble, "again"));
        }
        return page.replace("{refresh}", opened ? "<meta http-equiv=\"refresh\" content=\"" + SECONDS + "\"/>" : "")
                .replace("{address}", escaped(again));
    }

    private static String words(Language language, StoreTrouble trouble, String part) {
        boolean common = !part.equals("title") && !part.equals("text");
        String key = common ? "shared.store." + part : "shared.store." + trouble + "." + part;
        return Wording.of(language, key, List.of());
    }

    private static String template(HttpServletRequest request) throws IOException {
        try (InputStream file = request.getServletContext().getResourceAsStream("/WEB-INF/templates/outage.html")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
