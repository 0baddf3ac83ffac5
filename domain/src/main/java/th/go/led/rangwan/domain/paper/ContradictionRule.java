package th.go.led.rangwan.domain.paper;

import java.util.List;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.shared.Bilingual;

/** One way in which a paper can contradict itself. A rule knows no paper in particular. */
interface ContradictionRule {
    /** The most places that are told for one reading. */
    int MOST_PLACES = 20;
    /** The most readings that are told of one contradiction. */
    int MOST_READINGS = 20;

    /** What of that kind is wrong with the paper; nothing for most papers. */
    List<FoundContradiction> judge(ReadPaper paper);

    /** A title that ends with the readings: 2020 หรือ 2022. */
    static Bilingual title(String th, String en, List<String> readings) {
        String last = readings.get(readings.size() - 1);
        String first = readings.stream().limit(readings.size() - 1L).collect(Collectors.joining(", "));
        return new Bilingual(th + ": " + first + " หรือ " + last, en + ": " + first + " or " + last);
    }

    /** A code of letters, digits and hyphens. */
    static String code(String words) {
        String code = words.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("^[-.]+|-+$", "");
        return code.length() > 40 ? code.substring(0, 40) : code;
    }
}
