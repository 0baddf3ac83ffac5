package th.go.led.rangwan.service.operation;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * How one part stands.
 *
 * @param words the last part of the message key {@code operation.health.<part>.<words>}, with its arguments
 * @param figures by their names in the answer to a health check, numbers as {@code Long}; no personal data, no secret
 */
public record HealthRow(
        HealthPart part, Standing standing, String words, List<Serializable> arguments, Map<String, Object> figures) {
    /** Copies its lists. */
    public HealthRow {
        arguments = List.copyOf(arguments);
        figures = Map.copyOf(figures);
    }

    /** One without figures. */
    static HealthRow of(HealthPart part, Standing standing, String words, Serializable... arguments) {
        return new HealthRow(part, standing, words, List.of(arguments), Map.of());
    }

    HealthRow with(Map<String, Object> more) {
        return new HealthRow(part, standing, words, arguments, more);
    }

    /** The key of the sentence that says it. */
    public String key() {
        return "operation.health." + part + "." + words;
    }

    /** Whether this node should get no requests because of it. */
    public boolean stops() {
        return part.needed() && standing == Standing.BAD;
    }
}
