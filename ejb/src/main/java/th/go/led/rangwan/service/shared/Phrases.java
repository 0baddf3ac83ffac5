package th.go.led.rangwan.service.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;

/**
 * The texts that messages need as well as pages: bundles {@code messages_th} and {@code messages_en} beside the services of
 * a feature, named by the first part of a key. The pages look here for what their own bundles lack.
 */
public final class Phrases {
    private static final String HERE = "th.go.led.rangwan.service.";

    private Phrases() {}

    /** The text of that key in both languages; a {@link Bilingual} among the arguments in the language of each. */
    public static Bilingual both(String key, Object... arguments) {
        return new Bilingual(of(Language.TH, key, arguments), of(Language.EN, key, arguments));
    }

    /** The text of that key with its arguments, a {@link Bilingual} among them in the asked language; fails without the key. */
    public static String of(Language language, String key, Object... arguments) {
        String pattern = find(language, key).orElseThrow(() -> new IllegalArgumentException(key + " is in no bundle"));
        Object[] values = List.of(arguments).stream()
                .map(value -> value instanceof Bilingual two ? two.in(language) : String.valueOf(value))
                .toArray();
        return new MessageFormat(pattern, Locale.ROOT).format(values);
    }

    /** The raw text of that key; empty when no bundle here has it. */
    public static Optional<String> find(Language language, String key) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(ResourceBundle.getBundle(
                            HERE + key.substring(0, dot) + ".messages",
                            Locale.forLanguageTag(language.name().toLowerCase(Locale.ROOT)),
                            Phrases.class.getClassLoader(),
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(key));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }
}
