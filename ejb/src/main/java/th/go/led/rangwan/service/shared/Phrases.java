package th.go.led.rangwan.service.shared;

import java.util.Arrays;
import java.util.Optional;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;

/**
 * The texts that messages need as well as pages: bundles {@code messages_th} and {@code messages_en} beside the services of
 * a feature, named by the first part of a key. The pages look here for what their own bundles lack.
 */
public final class Phrases {
    private static final Bundles BUNDLES = new Bundles("th.go.led.rangwan.service", Phrases.class.getClassLoader());

    private Phrases() {}

    /** The text of that key in both languages; a {@link Bilingual} among the arguments in the language of each. */
    public static Bilingual both(String key, Object... arguments) {
        return new Bilingual(of(Language.TH, key, arguments), of(Language.EN, key, arguments));
    }

    /** The text of that key with its arguments, a {@link Bilingual} among them in the asked language; fails without the key. */
    public static String of(Language language, String key, Object... arguments) {
        String text = find(language, key).orElseThrow(() -> new IllegalArgumentException(key + " is in no bundle"));
        return Bundles.filled(language, text, Arrays.asList(arguments));
    }

    /** The raw text of that key; empty when no bundle here has it. */
    public static Optional<String> find(Language language, String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? Optional.empty() : BUNDLES.find(language, key.substring(0, dot), key);
    }
}
