package th.go.led.rangwan.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.web.shared.Json;

/** What a caller sent is not what the interface takes; all its problems at once, answered with 400. */
final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** More are not told: an answer is not to grow with a hostile request. */
    private static final int MOST = 100;

    private final transient List<Problem> problems;

    BadRequest(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    BadRequest(String field, String key, Object... arguments) {
        this(List.of(new Problem(field, key, List.of(arguments))));
    }

    List<Problem> problems() {
        return problems;
    }

    JsonArray in(Language language) {
        JsonArrayBuilder told = Json.createArrayBuilder();
        problems.stream().limit(MOST).map(problem -> problem.in(language)).forEach(told::add);
        return told.build();
    }
}
