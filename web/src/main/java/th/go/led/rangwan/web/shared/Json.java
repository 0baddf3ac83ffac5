package th.go.led.rangwan.web.shared;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.Reader;
import java.util.Collection;

/**
 * Begins objects, arrays, values and readings of JSON as {@code jakarta.json.Json} does, with a provider that is looked
 * up once: there every single call searches all archives of the application for one, a third of the cost of an autosave.
 */
public final class Json {
    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private Json() {}

    /** An object without members. */
    public static JsonObjectBuilder createObjectBuilder() {
        return PROVIDER.createObjectBuilder();
    }

    /** An array without elements. */
    public static JsonArrayBuilder createArrayBuilder() {
        return PROVIDER.createArrayBuilder();
    }

    /** An array of those texts, numbers or truth values. */
    public static JsonArrayBuilder createArrayBuilder(Collection<?> elements) {
        return PROVIDER.createArrayBuilder(elements);
    }

    /** A text. */
    public static JsonString createValue(String text) {
        return PROVIDER.createValue(text);
    }

    /** A number. */
    public static JsonNumber createValue(int number) {
        return PROVIDER.createValue(number);
    }

    /** Reads a text piece by piece; the caller closes it. */
    public static JsonParser createParser(Reader text) {
        return PROVIDER.createParser(text);
    }
}
