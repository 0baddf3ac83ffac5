package th.go.led.rangwan.web.cycle;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An offset from UTC to choose for the zone that an announcement names.
 *
 * @param id as {@link ZoneOffset} names it, for example -05:00
 * @param words with the zones that stand for it: EST = UTC−5
 */
public record ZoneChoice(String id, String words) {
    private static final Map<Integer, String> NAMES = Map.of(
            -5 * 60, "EST", -4 * 60, "EDT", -8 * 60, "PST", 0, "GMT", 60, "CET", 2 * 60, "CEST", 7 * 60, "ICT", 9 * 60,
            "JST");

    /** Every whole hour from UTC−12 to UTC+14, and the half hours that countries use. */
    static final List<ZoneChoice> ALL = IntStream.concat(
                    IntStream.rangeClosed(-12, 14).map(hour -> hour * 60),
                    Stream.of(-210, 210, 270, 330, 345, 390, 570).mapToInt(Integer::intValue))
            .sorted()
            .mapToObj(ZoneChoice::of)
            .toList();

    private static ZoneChoice of(int minutes) {
        int rest = Math.abs(minutes) % 60;
        String utc = "UTC" + (minutes < 0 ? "−" : "+") + Math.abs(minutes) / 60 + (rest == 0 ? "" : ":" + rest);
        String name = NAMES.get(minutes);
        return new ZoneChoice(ZoneOffset.ofTotalSeconds(minutes * 60).getId(), name == null ? utc : name + " = " + utc);
    }
}
