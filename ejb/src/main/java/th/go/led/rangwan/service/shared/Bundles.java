package th.go.led.rangwan.service.shared;

import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;

/**
 * The bundles of texts of one half of the application, one a feature, named by the first part of a key. Each is read once:
 * a page asks for hundreds of texts.
 */
public final class Bundles {
    private final String home;
    private final ClassLoader loader;
    private final Map<String, Map<String, String>> read = new ConcurrentHashMap<>();

    /**
     * Bundles {@code <home>.<feature>.messages}.
     *
     * @param loader that sees them
     */
    public Bundles(String home, ClassLoader loader) {
        this.home = home;
        this.loader = loader;
    }

    /** The raw text of that key; empty when no bundle here has it. */
    public Optional<String> find(Language language, String feature, String key) {
        String bundle = home + "." + feature + ".messages";
        return Optional.ofNullable(read.computeIfAbsent(language.name() + bundle, any -> texts(language, bundle))
                .get(key));
    }

    private Map<String, String> texts(Language language, String bundle) {
        Map<String, String> texts = new HashMap<>();
        try {
            ResourceBundle found = ResourceBundle.getBundle(
                    bundle,
                    Locale.forLanguageTag(language.name().toLowerCase(Locale.ROOT)),
                    loader,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            for (Enumeration<String> keys = found.getKeys(); keys.hasMoreElements(); ) {
                String key = keys.nextElement();
                texts.put(key, found.getString(key));
            }
        } catch (MissingResourceException none) { // a feature without texts here
            return Map.of();
        }
        return texts;
    }

    /**
     * A raw text with its arguments in place of {@code {0}} and so on, a {@link Bilingual} among them in the asked language;
     * an apostrophe is written twice in a raw text. What no argument is given for stays as it stands.
     */
    public static String filled(Language language, String text, List<?> arguments) {
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int at = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            int end = letter == '{' ? text.indexOf('}', at) : -1;
            if (letter == '\'' && text.startsWith("''", at)) {
                filled.append('\'');
                at += 2;
            } else if (end > 0 && number(text, at + 1, end) < arguments.size()) {
                Object value = arguments.get(number(text, at + 1, end));
                filled.append(value instanceof Bilingual both ? both.in(language) : String.valueOf(value));
                at = end + 1;
            } else {
                filled.append(letter);
                at++;
            }
        }
        return filled.toString();
    }

    /** The number that stands there; a very large one for anything else. */
    private static int number(String text, int from, int end) {
        int number = 0;
        for (int at = from; at < end; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9 || number > 1000) {
                return Integer.MAX_VALUE;
            }
            number = 10 * number + digit;
        }
        return from == end ? Integer.MAX_VALUE : number;
    }
}
