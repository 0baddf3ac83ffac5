package th.go.led.rangwan.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import th.go.led.rangwan.web.shared.Json;

/**
 * Reads one JSON object strictly: no name twice, nothing after it, valid UTF-8 without lone surrogates, of bounded size
 * and depth. Its names keep their order.
 */
final class StrictJson {
    /** The largest body in bytes: 1 MB. */
    static final int LARGEST = 1_000_000;

    private static final int DEEPEST = 8;
    private static final int LONGEST_NAME = 100;

    private final JsonParser parser;

    private StrictJson(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads the object.
     *
     * @throws Refusal with 413 as soon as more than {@link #LARGEST} bytes have come
     * @throws BadRequest for anything that is not such an object
     */
    static JsonObject read(InputStream body) {
        byte[] bytes = bytes(body);
        if (bytes.length > LARGEST) {
            throw new Refusal(413, "api.status.413");
        }
        return read(decoded(bytes));
    }

    private static byte[] bytes(InputStream body) {
        try {
            return body.readNBytes(LARGEST + 1);
        } catch (IOException gone) {
            throw new BadRequest("", "api.json.end");
        }
    }

    /** Reads the object in a text. */
    static JsonObject read(String text) {
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            if (parser.next() != JsonParser.Event.START_OBJECT) {
                throw new BadRequest("", "api.json.object");
            }
            JsonObject object = new StrictJson(parser).object("", 1);
            if (parser.hasNext()) {
                throw new BadRequest("", "api.json.trailing");
            }
            return object;
        } catch (JsonParsingException broken) {
            throw new BadRequest(
                    "",
                    "api.json.broken",
                    broken.getLocation().getLineNumber(),
                    broken.getLocation().getColumnNumber());
        } catch (NoSuchElementException broken) {
            throw new BadRequest("", "api.json.end");
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new BadRequest("", "api.json.encoding");
        }
    }

    private JsonObject object(String path, int depth) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        Set<String> names = new HashSet<>();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_OBJECT; event = parser.next()) {
            String place = within(path, parser.getString());
            String name = text(place);
            if (!names.add(name)) {
                throw new BadRequest(place, "api.json.twice");
            }
            object.add(name, value(parser.next(), place, depth));
        }
        return object.build();
    }

    private JsonArray array(String path, int depth) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        int index = 0;
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            array.add(value(event, path + "[" + index + "]", depth));
            index++;
        }
        return array.build();
    }

    private JsonValue value(JsonParser.Event event, String place, int depth) {
        boolean nested = event == JsonParser.Event.START_OBJECT || event == JsonParser.Event.START_ARRAY;
        if (nested && depth >= DEEPEST) {
            throw new BadRequest(place, "api.json.deep");
        }
        return switch (event) {
            case START_OBJECT -> object(place, depth + 1);
            case START_ARRAY -> array(place, depth + 1);
            case VALUE_STRING -> Json.createValue(text(place));
            case VALUE_NUMBER -> Json.createValue(0); // no field takes a number: which one does not matter
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            default -> JsonValue.NULL;
        };
    }

    private String text(String place) {
        String text = parser.getString();
        if (text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
            throw new BadRequest(place, "api.json.surrogate");
        }
        return text;
    }

    /** The place of a name in an object; a name that nobody could mean is cut. */
    private static String within(String path, String name) {
        String brief = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return path.isEmpty() ? brief : path + "." + brief;
    }
}
