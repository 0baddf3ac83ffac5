package th.go.led.rangwan.web.nomination;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.service.nomination.AnswerEdit;
import th.go.led.rangwan.web.shared.Json;

/**
 * Reads the body of an autosave strictly: one object with exactly the names {@code nomination, question, language,
 * text, seen}, each once and of its type, in valid UTF-8 without lone surrogates, and nothing after it.
 */
final class AnswerRequest {
    /** The largest body, in bytes: the longest text with every character escaped. */
    static final int LARGEST = 640 * 1024;

    private static final Set<String> NUMBERS = Set.of("nomination", "seen");
    private static final Set<String> TEXTS = Set.of("question", "language", "text");

    private AnswerRequest() {}

    /** The body is not what the interface takes; {@link #status} is 400, or 413 when it is too large. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
        private final int status;

        Malformed(int status, String why) {
            super(why);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    /** Reads at most {@link #LARGEST} bytes of the stream. */
    static AnswerEdit read(InputStream body) throws IOException, Malformed {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Malformed(413, "too large");
        }
        return edit(values(decoded(bytes)));
    }

    private static String decoded(byte[] bytes) throws Malformed {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new Malformed(400, "not UTF-8");
        }
    }

    private static Map<String, Object> values(String json) throws Malformed {
        Map<String, Object> values = new HashMap<>();
        try (JsonParser parser = Json.createParser(new StringReader(json))) {
            expect(parser.next() == JsonParser.Event.START_OBJECT, "no object");
            JsonParser.Event event = parser.next();
            while (event != JsonParser.Event.END_OBJECT) {
                String name = parser.getString();
                expect(values.put(name, value(name, parser)) == null, "given twice");
                event = parser.next();
            }
            expect(!parser.hasNext(), "text after the object");
        } catch (JsonParsingException | NoSuchElementException | ArithmeticException broken) {
            throw new Malformed(400, "no JSON");
        }
        return values;
    }

    private static Object value(String name, JsonParser parser) throws Malformed {
        JsonParser.Event event = parser.next();
        if (NUMBERS.contains(name)) {
            expect(event == JsonParser.Event.VALUE_NUMBER && parser.isIntegralNumber(), "no whole number");
            return parser.getBigDecimal().longValueExact();
        }
        expect(TEXTS.contains(name), "unknown name");
        expect(event == JsonParser.Event.VALUE_STRING, "no text");
        String text = parser.getString();
        expect(paired(text), "lone surrogate");
        return text;
    }

    private static AnswerEdit edit(Map<String, Object> values) throws Malformed {
        expect(values.size() == NUMBERS.size() + TEXTS.size(), "incomplete");
        AnswerPart part = AnswerPart.of((String) values.get("language"))
                .orElseThrow(() -> new Malformed(400, "unknown language"));
        return new AnswerEdit(
                (Long) values.get("nomination"),
                (String) values.get("question"),
                part,
                (String) values.get("text"),
                (Long) values.get("seen"));
    }

    private static boolean paired(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private static void expect(boolean holds, String otherwise) throws Malformed {
        if (!holds) {
            throw new Malformed(400, otherwise);
        }
    }
}
