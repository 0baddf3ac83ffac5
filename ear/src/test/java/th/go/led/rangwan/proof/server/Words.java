package th.go.led.rangwan.proof.server;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The words of the screens, read from the same bundles as the pages: tests name keys, not sentences. */
public final class Words {
    /** Where bundles lie, seen from the folder of the tests' server: those of the pages, and of messages. */
    private static final List<String> BUNDLES = List.of(
            "../../web/src/main/resources/th/go/led/rangwan/web",
            "../../ejb/src/main/resources/th/go/led/rangwan/service");

    private Words() {}

    /** The text of {@code key} in {@code language} (th or en) with its arguments. */
    public static String of(String language, String key, Object... arguments) {
        return new MessageFormat(raw(language, key), Locale.ROOT).format(arguments);
    }

    /** The same as the bundle has it, with the places of its arguments. */
    public static String raw(String language, String key) {
        Properties texts = new Properties();
        for (String bundles : BUNDLES) {
            Path bundle = ServerFolder.target()
                    .resolve(bundles)
                    .resolve(key.split("\\.", 2)[0])
                    .resolve("messages_" + language + ".properties");
            load(texts, bundle);
        }
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException(key + " is in no bundle");
        }
        return pattern;
    }

    private static void load(Properties texts, Path bundle) {
        if (Files.exists(bundle)) {
            try (Reader reader = Files.newBufferedReader(bundle)) {
                texts.load(reader);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    /** The Thai text of {@code key}. */
    public static String th(String key, Object... arguments) {
        return of("th", key, arguments);
    }

    /** The English text of {@code key}. */
    public static String en(String key, Object... arguments) {
        return of("en", key, arguments);
    }
}
