package th.go.led.rangwan.domain.paper;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Names of zones as papers write them, with the one offset that each name means: EST is UTC-5 all the year. */
public final class StatedZone {
    private static final Map<String, ZoneOffset> OFFSETS = Map.ofEntries(
            Map.entry("EST", ZoneOffset.ofHours(-5)),
            Map.entry("EDT", ZoneOffset.ofHours(-4)),
            Map.entry("PST", ZoneOffset.ofHours(-8)),
            Map.entry("PDT", ZoneOffset.ofHours(-7)),
            Map.entry("UTC", ZoneOffset.UTC),
            Map.entry("GMT", ZoneOffset.UTC),
            Map.entry("BST", ZoneOffset.ofHours(1)),
            Map.entry("CET", ZoneOffset.ofHours(1)),
            Map.entry("CEST", ZoneOffset.ofHours(2)),
            Map.entry("ICT", ZoneOffset.ofHours(7)),
            Map.entry("SGT", ZoneOffset.ofHours(8)),
            Map.entry("JST", ZoneOffset.ofHours(9)),
            Map.entry("KST", ZoneOffset.ofHours(9)));

    private StatedZone() {}

    static boolean known(String name) {
        return OFFSETS.containsKey(name);
    }

    /** The offset that the name means; none for a name that is not known. */
    public static Optional<ZoneOffset> offset(String name) {
        return Optional.ofNullable(OFFSETS.get(name));
    }
}
