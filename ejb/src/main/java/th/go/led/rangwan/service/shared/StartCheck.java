package th.go.led.rangwan.service.shared;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads every setting and looks whether a server of production has something of a demo. Both halves of the application ask
 * for themselves, so that neither stands there half: one that waited for the other would wait for ever.
 */
public final class StartCheck {
    private StartCheck() {}

    /** The settings in force; stops the start with one message that has a sentence for each fault. */
    public static Map<Setting, String> passed() {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        List<String> faults = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            try {
                values.put(setting, setting.in(System.getenv(), System.getProperties()));
            } catch (IllegalStateException wrong) {
                values.put(setting, setting.defaultValue());
                faults.add(wrong.getMessage());
            }
        }
        faults.addAll(together(values));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Rangwan does not start. " + String.join(". ", faults) + ".");
        }
        return values;
    }

    private static List<String> together(Map<Setting, String> values) {
        List<String> faults = new ArrayList<>();
        if (!values.get(Setting.RANGWAN_MODE).equals("demo")) {
            if (!values.get(Setting.RANGWAN_CLOCK).isEmpty()) {
                faults.add("RANGWAN_CLOCK pretends a time; only RANGWAN_MODE=demo may do that");
            }
            faults.addAll(DemoTraces.found());
        }
        if (!values.get(Setting.RANGWAN_MAIL_HOST).isEmpty()
                && values.get(Setting.RANGWAN_MAIL_FROM).isEmpty()) {
            faults.add("RANGWAN_MAIL_FROM must name the sender when RANGWAN_MAIL_HOST is set");
        }
        return faults;
    }
}
