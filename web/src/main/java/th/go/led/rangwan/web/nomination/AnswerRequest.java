package th.go.led.rangwan.web.nomination;

import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.service.nomination.AnswerEdit;
import th.go.led.rangwan.web.shared.StrictBody;

/** Reads the body of an autosave of an answer: exactly the names {@code nomination, question, language, text, seen}. */
final class AnswerRequest {
    /** The largest body, in bytes: the longest text with every character escaped. */
    static final int LARGEST = 640 * 1024;

    private static final StrictBody BODY =
            StrictBody.of(Set.of("nomination", "seen"), Set.of("question", "language", "text"));

    private AnswerRequest() {}

    /** Reads at most {@link #LARGEST} bytes of the stream. */
    static AnswerEdit read(InputStream body) throws StrictBody.Malformed {
        Map<String, Object> values = BODY.read(body, LARGEST);
        AnswerPart part = AnswerPart.of((String) values.get("language"))
                .orElseThrow(() -> new StrictBody.Malformed(400, "unknown language"));
        return new AnswerEdit(
                (Long) values.get("nomination"),
                (String) values.get("question"),
                part,
                (String) values.get("text"),
                (Long) values.get("seen"));
    }
}
