package th.go.led.rangwan.web.shared;

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

/**
 * The body of an autosave, read strictly: one object with exactly the names that are asked for, each once and of its type, in
 * valid UTF-8 without lone surrogates, and nothing after it.
 */
public final class StrictBody {
    private final Set<String> numbers;
    private final Set<String> texts;

    private StrictBody(Set<String> numbers, Set<String> texts) {
        this.numbers = numbers;
        this.texts = texts;
    }

    /** The body is not what the interface takes; {@link #status} is 400, or 413 when it is too large. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
        private final int status;

        /** Says which status answers it, and why. */
        public Malformed(int status, String why) {
            super(why);
            this.status = status;
        }

        /** The status of the answer. */
        public int status() {
            return status;
        }
    }

    /** An object with these names, of whole numbers and of texts. */
    public static StrictBody of(Set<String> numbers, Set<String> texts) {
        return new StrictBody(numbers, texts);
    }

    /** Reads at most so many bytes; numbers come as {@link Long}, texts as {@link String}. */
    public Map<String, Object> read(InputStream body, int largest) throws Malformed {
        byte[] bytes = bytes(body, largest + 1);
        if (bytes.length > largest) {
            throw new Malformed(413, "too large");
        }
        Map<String, Object> values = values(decoded(bytes));
        expect(values.size() == numbers.size() + texts.size(), "incomplete");
        return values;
    }

    private static byte[] bytes(InputStream body, int most) throws Malformed {
        try {
            return body.readNBytes(most);
        } catch (IOException gone) {
            throw new Malformed(400, "broken off");
        }
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

    private Map<String, Object> values(String json) throws Malformed {
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

    private Object value(String name, JsonParser parser) throws Malformed {
        JsonParser.Event event = parser.next();
        if (numbers.contains(name)) {
            expect(event == JsonParser.Event.VALUE_NUMBER && parser.isIntegralNumber(), "no whole number");
            return parser.getBigDecimal().longValueExact();
        }
        expect(texts.contains(name), "unknown name");
        expect(event == JsonParser.Event.VALUE_STRING, "no text");
        String text = parser.getString();
        expect(paired(text), "lone surrogate");
        return text;
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
