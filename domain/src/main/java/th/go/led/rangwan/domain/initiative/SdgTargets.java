package th.go.led.rangwan.domain.initiative;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDigits;

/** The 17 goals and 169 targets of the 2030 Agenda (A/RES/70/1), by which a work says what it serves. */
public final class SdgTargets {
    /** The number of goals. */
    public static final int GOALS = 17;

    private static final String SOURCE = "/sdg/sdg-targets.tsv";
    private static final Map<String, String> WORDS = read();
    private static final List<String> ORDER = List.copyOf(WORDS.keySet());

    private SdgTargets() {}

    /**
     * Reads goals and targets as people type them: {@code 16.B; 4, ๑๖.๓} are three of them.
     *
     * @param typed codes separated by commas, semicolons or spaces, Thai digits allowed; may be empty
     * @return the codes in the order in which they were typed, each once; see {@link #byAgenda} for screens
     * @throws RefusedException {@code initiative.refused.sdg} with the first code that is neither goal nor target
     */
    public static List<String> parse(String typed) {
        return Stream.of(ThaiDigits.toArabic(typed).toLowerCase(Locale.ROOT).split("[,;\\s]+", -1))
                .filter(code -> !code.isEmpty())
                .map(SdgTargets::known)
                .distinct()
                .toList();
    }

    /** Codes of {@link #parse} in the order of the Agenda: how lists on screen stand. */
    public static List<String> byAgenda(Collection<String> codes) {
        return codes.stream().sorted(Comparator.comparingInt(ORDER::indexOf)).toList();
    }

    /** Every goal and target in the order of the Agenda, each goal before its targets. */
    public static List<String> all() {
        return ORDER;
    }

    /** The goal of a code of {@link #parse}: 16 for {@code 16.b}. */
    public static int goal(String code) {
        return Integer.parseInt(code.split("\\.", -1)[0]);
    }

    /** The words of a target as the United Nations wrote them, in English; none for a whole goal. */
    public static Optional<String> words(String code) {
        return Optional.ofNullable(WORDS.get(code)).filter(words -> !words.isEmpty());
    }

    private static String known(String code) {
        if (!WORDS.containsKey(code)) {
            throw new RefusedException("initiative.refused.sdg", code);
        }
        return code;
    }

    private static Map<String, String> read() {
        try (InputStream source = SdgTargets.class.getResourceAsStream(SOURCE)) {
            List<String[]> targets = new String(source.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", 3))
                    .toList();
            return targets.stream()
                    .flatMap(target -> Stream.of(Map.entry(target[0], ""), Map.entry(target[1], target[2])))
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, Map.Entry::getValue, (first, again) -> first, LinkedHashMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(SOURCE, unreadable);
        }
    }
}
