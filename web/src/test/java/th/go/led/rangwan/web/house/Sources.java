package th.go.led.rangwan.web.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The source tree as the checks read it; Maven runs them in the web module's folder. */
final class Sources {
    static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    static final Path WEBAPP = ROOT.resolve("web/src/main/webapp");
    /** The bundles of the pages, and those that messages share with them. */
    static final List<Path> BUNDLES = List.of(
            ROOT.resolve("web/src/main/resources/th/go/led/rangwan/web"),
            ROOT.resolve("ejb/src/main/resources/th/go/led/rangwan/service"));

    private Sources() {}

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The files below {@code folder} whose names end so, by their path from the root. */
    static Map<String, String> files(Path folder, String ending) {
        try (Stream<Path> walk = Files.walk(folder)) {
            Map<String, String> texts = new TreeMap<>();
            walk.filter(file -> file.toString().endsWith(ending))
                    .forEach(file -> texts.put(ROOT.relativize(file).toString(), text(file)));
            return texts;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static Map<String, String> facelets() {
        return files(WEBAPP, ".xhtml");
    }

    /** The Java sources of the three modules that ship. */
    static Map<String, String> javaSources() {
        Map<String, String> all = new TreeMap<>();
        for (String module : List.of("domain", "ejb", "web")) {
            all.putAll(files(ROOT.resolve(module).resolve("src/main/java"), ".java"));
        }
        return all;
    }

    /** All texts of one language, by key. */
    static Map<String, String> texts(String language) {
        Map<String, String> all = new TreeMap<>();
        bundles("messages_" + language + ".properties")
                .forEach(file -> properties(file).forEach((key, value) -> all.put("" + key, "" + value)));
        return all;
    }

    /** The files of bundles whose names end so. */
    static List<Path> bundles(String ending) {
        return BUNDLES.stream()
                .flatMap(folder -> files(folder, ending).keySet().stream())
                .map(ROOT::resolve)
                .toList();
    }

    static Properties properties(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return properties;
    }
}
