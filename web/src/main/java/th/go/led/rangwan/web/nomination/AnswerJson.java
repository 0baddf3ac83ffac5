package th.go.led.rangwan.web.nomination;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.nomination.AnswerCounts;
import th.go.led.rangwan.service.nomination.AnswerSaved;
import th.go.led.rangwan.service.nomination.AnswerState;
import th.go.led.rangwan.web.shared.Json;
import th.go.led.rangwan.web.shared.Wording;

/** Answers as a script reads them, with the words that it shows in the reader's language. */
final class AnswerJson {
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ThaiDate.BANGKOK);

    private AnswerJson() {}

    /** What became of typed words; the words that stand are told when these are others than were sent. */
    static JsonObject of(AnswerSaved done, Language language) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("saved", done.saved())
                .add("edition", done.edition())
                .add("at", time(done.at()))
                .add("by", name(done.by(), language))
                .add("mine", done.mine())
                .add("standing", done.standing().name())
                .add("standingWords", standing(done.standing().name(), language))
                .add("stale", done.stale())
                .add("progress", progress(done.counts(), language));
        if (done.dropped()) {
            json.add(
                    "dropped", Wording.of(language, "nomination.cleaned", List.of(done.controls(), done.directions())));
        }
        return (done.saved() && !done.dropped() ? json : json.add("words", done.words())).build();
    }

    /** How an answer stands. */
    static JsonObject of(AnswerState state, Language language) {
        JsonArrayBuilder changed = Json.createArrayBuilder();
        state.changed()
                .forEach(part -> changed.add(Json.createObjectBuilder()
                        .add("part", part.part().code())
                        .add("edition", part.edition())
                        .add("words", part.words())
                        .add("by", name(part.by(), language))
                        .add("mine", part.mine())
                        .add("at", time(part.at()))));
        JsonArrayBuilder writers = Json.createArrayBuilder();
        state.writers()
                .forEach(writer -> writers.add(Json.createObjectBuilder()
                        .add("question", writer.question())
                        .add("part", writer.part().code())
                        .add("name", name(writer.name(), language))
                        .add("mine", writer.mine())));
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("changed", changed).add("writers", writers);
        AnswerState.Standing standing = state.standing();
        if (standing != null) {
            json.add("standing", standing.of().name())
                    .add("standingWords", standing(standing.of().name(), language))
                    .add("stale", standing.stale())
                    .add("progress", progress(standing.counts(), language));
        }
        return json.build();
    }

    static JsonObject error(String code) {
        return Json.createObjectBuilder().add("error", code).build();
    }

    static JsonObject refused(String words) {
        return Json.createObjectBuilder()
                .add("error", "refused")
                .add("words", words)
                .build();
    }

    static void write(HttpServletResponse response, int status, JsonObject json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String standing(String name, Language language) {
        return Wording.of(language, "nomination.standing." + name, List.of());
    }

    private static String progress(AnswerCounts counts, Language language) {
        return Wording.of(language, "nomination.answers.done", List.of(counts.done(), counts.total()));
    }

    private static String name(Bilingual name, Language language) {
        return name == null ? "" : name.in(language);
    }

    private static String time(Instant at) {
        return at == null ? "" : SECONDS.format(at);
    }
}
