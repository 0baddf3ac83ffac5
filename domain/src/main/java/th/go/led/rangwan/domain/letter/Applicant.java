package th.go.led.rangwan.domain.letter;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Who applies: the department and its units, by their names.
 *
 * @param names of the department and all its units, in both languages
 * @param stem the department's Thai name without กรม: units in the provinces, which the desk does not keep, bear it
 */
public record Applicant(List<String> names, String stem) {
    private static final int SHORTEST_STEM = 6;
    private static final String DEPARTMENT = "กรม";

    /** The applicant whose department is {@code department} and whose units are these. */
    public static Applicant of(Bilingual department, Collection<Bilingual> units) {
        List<String> names = Stream.concat(Stream.of(department), units.stream())
                .flatMap(name -> Stream.of(name.th(), name.en()))
                .map(Applicant::plain)
                .distinct()
                .toList();
        String th = plain(department.th());
        return new Applicant(names, th.startsWith(DEPARTMENT) ? th.substring(DEPARTMENT.length()) : th);
    }

    /** Whether the name is the department's or a unit's. */
    boolean bears(Bilingual name) {
        return names.contains(plain(name.th())) || names.contains(plain(name.en()));
    }

    /** Whether the name sounds like a unit's without being one that the desk knows. */
    boolean soundsLike(Bilingual name) {
        return stem.length() >= SHORTEST_STEM && plain(name.th()).contains(stem);
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\\u00a0\\u200b]+", "").toLowerCase(Locale.ROOT);
    }
}
