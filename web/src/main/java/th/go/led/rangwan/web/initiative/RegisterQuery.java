package th.go.led.rangwan.web.initiative;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.initiative.SdgTargets;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDateParser;
import th.go.led.rangwan.service.initiative.WorkFilter;
import th.go.led.rangwan.web.shared.Wording;

/** A search of the register as an address carries it; what cannot be read is told at its field and left out. */
public final class RegisterQuery {
    private static final List<String> NAMES = List.of("q", "unit", "goal", "from", "to", "in", "missing");
    private static final int LONGEST = 200;

    private final Map<String, String> given = new LinkedHashMap<>();
    private final Map<String, String> refusals = new LinkedHashMap<>();
    private final WorkFilter filter;

    private RegisterQuery(Map<String, String> parameters) {
        for (String name : NAMES) {
            String value = parameters.get(name);
            if (value != null && !value.isBlank() && value.length() <= LONGEST) {
                given.put(name, value.strip());
            }
        }
        int goal = (int) Math.min(Address.id(given.get("goal")), SdgTargets.GOALS + 1L);
        filter = new WorkFilter(
                get("q"),
                Address.id(given.get("unit")),
                goal > SdgTargets.GOALS ? 0 : goal,
                day("from"),
                day("to"),
                get("in"),
                get("missing"));
    }

    /** The search in the parameters of a request; others are passed over. */
    static RegisterQuery of(Map<String, String> parameters) {
        return new RegisterQuery(parameters);
    }

    private LocalDate day(String name) {
        if (!given.containsKey(name)) {
            return null;
        }
        try {
            return ThaiDateParser.parse(given.get(name));
        } catch (RefusedException unreadable) {
            refusals.put(name, Wording.of(Wording.language(), unreadable.key(), unreadable.arguments()));
            return null;
        }
    }

    /** What is asked of the register. */
    WorkFilter filter() {
        return filter;
    }

    /** What was typed under that name, empty for nothing. */
    public String get(String name) {
        return given.getOrDefault(name, "");
    }

    /** The sentence that refuses what was typed under that name, empty for none. */
    public String refusal(String name) {
        return refusals.getOrDefault(name, "");
    }

    /** Whether anything at all is asked. */
    public boolean isOpen() {
        return given.isEmpty();
    }

    /** The parameters as an address carries them, without a question mark; empty when nothing is asked. */
    public String getAddress() {
        return given.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
