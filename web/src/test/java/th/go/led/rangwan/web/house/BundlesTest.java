package th.go.led.rangwan.web.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text is there in both languages, with the same places, and every key that a page or a refusal names exists. */
class BundlesTest {
    private static final Map<String, String> THAI = Sources.texts("th");
    private static final Map<String, String> ENGLISH = Sources.texts("en");

    /** A key as a facelet writes it: whole, or a stem to which a value is added. */
    private static final List<Pattern> IN_FACELETS = List.of(
            Pattern.compile("\\bt\\['([\\w.]+)'(\\.concat)?"), Pattern.compile("r:text2?\\('([\\w.]+)'(\\.concat)?"));

    /** Keys in Java: refusals, notices, task titles, menu entries. */
    private static final Pattern IN_JAVA = Pattern.compile(
            "(?:RefusedException|\\.say|entry|MenuEntry|What)\\(\\s*\"([a-z]\\w*(?:\\.\\w+)+)\"(\\s*\\+)?");

    private static final Pattern THAI_LETTER = Pattern.compile("[\\u0E00-\\u0E7F]");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertTrue(THAI.size() > 50, "texts: " + THAI.size());
        assertEquals(List.of(), missing(THAI.keySet(), ENGLISH.keySet()), "only in Thai");
        assertEquals(List.of(), missing(ENGLISH.keySet(), THAI.keySet()), "only in English");
    }

    @Test
    void everyBundleHasItsTwin() {
        Set<String> folders = new TreeSet<>();
        for (String language : List.of("th", "en")) {
            Set<String> here = new TreeSet<>();
            Sources.bundles("messages_" + language + ".properties")
                    .forEach(file -> here.add(file.getParent().toString()));
            if (folders.isEmpty()) {
                folders.addAll(here);
            }
            assertEquals(folders, here);
        }
    }

    @Test
    void aKeyBeginsWithItsFeature() {
        List<String> strays = new ArrayList<>();
        Sources.bundles(".properties").forEach(path -> {
            String feature = path.getParent().getFileName().toString();
            Sources.properties(path).stringPropertyNames().stream()
                    .filter(key -> !key.startsWith(feature + "."))
                    .forEach(key -> strays.add(path + ": " + key));
        });
        assertEquals(List.of(), strays);
    }

    @Test
    void noKeyStandsInTwoBundles() {
        List<String> keys = Sources.bundles("_th.properties").stream()
                .flatMap(file -> Sources.properties(file).stringPropertyNames().stream())
                .toList();
        assertEquals(THAI.size(), keys.size(), "a page would hide the text of a message");
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        List<String> uneven = THAI.keySet().stream()
                .filter(ENGLISH::containsKey)
                .filter(key -> places(THAI.get(key)) != places(ENGLISH.get(key)))
                .toList();
        assertEquals(List.of(), uneven);
    }

    @Test
    void noTextIsEmptyAndEnglishHasNoThaiLetters() {
        List<String> bad = new ArrayList<>();
        THAI.forEach((key, text) -> {
            if (text.isBlank()) {
                bad.add(key + " is empty in Thai");
            }
        });
        ENGLISH.forEach((key, text) -> {
            // quotations of the memo, and phrases that go into official papers, are Thai in both languages
            boolean thaiByNature = key.contains(".quote") || key.contains(".phrase.");
            if (text.isBlank() || (THAI_LETTER.matcher(text).find() && !thaiByNature)) {
                bad.add(key + " in English: " + text);
            }
        });
        assertEquals(List.of(), bad);
    }

    @Test
    void everyKeyOfAFaceletExists() {
        Map<String, String> lost = new TreeMap<>();
        IN_FACELETS.forEach(pattern -> lost.putAll(lost(pattern, Sources.facelets())));
        assertEquals(Map.of(), lost);
    }

    @Test
    void everyKeyOfARefusalNoticeTaskAndMenuExists() {
        assertEquals(Map.of(), lost(IN_JAVA, Sources.javaSources()));
    }

    private static Map<String, String> lost(Pattern pattern, Map<String, String> files) {
        Map<String, String> lost = new TreeMap<>();
        files.forEach((file, text) -> {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                String key = matcher.group(1);
                boolean stem = matcher.group(2) != null || key.endsWith(".");
                boolean known =
                        stem ? THAI.keySet().stream().anyMatch(one -> one.startsWith(key)) : THAI.containsKey(key);
                if (!known) {
                    lost.put(key, file);
                }
            }
        });
        return lost;
    }

    private static List<String> missing(Set<String> from, Set<String> in) {
        return from.stream().filter(key -> !in.contains(key)).toList();
    }

    private static long places(String text) {
        return Stream.of(new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex())
                .count();
    }
}
