package th.go.led.rangwan.web.api;

import jakarta.json.Json;
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
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.web.shared.Wording;

/** Answers in JSON, in one place, so that none differs in type, encoding or language. */
final class Answers {
    private Answers() {}

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
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON);
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.getOutputStream()
                .write(error("api.status." + status, List.of(), language)
                        .toString()
                        .getBytes(StandardCharsets.UTF_8));
    }
}
