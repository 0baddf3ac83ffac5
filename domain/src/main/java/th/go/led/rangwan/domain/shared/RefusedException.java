package th.go.led.rangwan.domain.shared;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A business refusal: what was asked for cannot be done, and a person can be told why. It names a message of the bundles
 * and its arguments; an argument that is a {@link Bilingual} is to be shown in the reader's language. A fault of the
 * program is never a refusal.
 */
public class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String field;
    private final Serializable[] arguments;

    /** Refuses with the message of that key, for example {@code letter.refused.quality}. */
    public RefusedException(String key, Serializable... arguments) {
        this(key, null, List.of(arguments));
    }

    /** Refuses at a field: the name of the property that holds the refused value, or null when it concerns none. */
    public RefusedException(String key, String field, List<? extends Serializable> arguments) {
        super(key + " " + arguments);
        this.key = key;
        this.field = field;
        this.arguments = arguments.toArray(new Serializable[0]);
    }

    /** The same refusal at the field of that name. */
    public RefusedException at(String fieldName) {
        return new RefusedException(key, fieldName, arguments());
    }

    /** The key of the message in the bundles. */
    public String key() {
        return key;
    }

    /** The arguments of the message, in the order of its places. */
    public List<Serializable> arguments() {
        return List.of(arguments);
    }

    /** The property whose value was refused, if it was one. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
