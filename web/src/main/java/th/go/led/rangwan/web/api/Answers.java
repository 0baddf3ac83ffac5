package th.go.led.rangwan.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.web.shared.Json;
import th.go.led.rangwan.web.shared.Wording;

/** Answers in JSON, in one place, so that none differs in type, encoding or language. */
final class Answers {
    private static final Set<Integer> TOLD = Set.of(400, 401, 403, 404, 405, 406, 413, 415);

    private Answers() {}

    /** The answer to a request that the server itself refuses; a status without words of its own becomes 400. */
    static Response.ResponseBuilder refused(int status, Language language) {
        int told = TOLD.contains(status) ? status : 400;
        return builder(told, body(told, language), language);
    }

    private static JsonValue body(int status, Language language) {
        return status == 400
                ? new BadRequest("", "api.status.400").in(language)
                : error("api.status." + status, List.of(), language);
    }

    static Response of(int status, JsonValue body, Language language) {
        return builder(status, body, language).build();
    }

    static Response.ResponseBuilder builder(int status, JsonValue body, Language language) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(body.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** An instant in UTC, to the second. */
    static String instant(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The one form of every error but a refused object: a sentence. */
    static JsonObject error(String key, List<?> arguments, Language language) {
        return Json.createObjectBuilder()
                .add("error", Wording.of(language, key, arguments))
                .build();
    }

    /** Writes an error before or beside the routes. */
    static void write(HttpServletResponse response, int status, Language language) throws IOException {
        int told = TOLD.contains(status) ? status : 400;
        response.setStatus(told);
        response.setContentType(MediaType.APPLICATION_JSON);
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.getOutputStream().write(body(told, language).toString().getBytes(StandardCharsets.UTF_8));
    }
}
