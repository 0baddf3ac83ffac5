package th.go.led.rangwan.web.api;

import jakarta.json.JsonObject;
import java.util.List;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.web.shared.Json;
import th.go.led.rangwan.web.shared.Wording;

/**
 * One thing that is wrong with what a caller sent.
 *
 * @param field its place, such as {@code nominee.kind} or {@code sdgTargets[1]}; empty for the object as a whole
 * @param key the message in the bundles
 */
record Problem(String field, String key, List<?> arguments) {
    JsonObject in(Language language) {
        return Json.createObjectBuilder()
                .add("field", field)
                .add("message", Wording.of(language, key, arguments))
                .build();
    }
}
