package th.go.led.rangwan.web.scoring;

/** Reads what addresses of this feature's pages name. */
final class PanelAddress {
    private PanelAddress() {}

    /** The id; 0, which nothing has, for what is none. */
    static long id(String parameter) {
        return parameter != null && parameter.matches("\\d{1,18}") ? Long.parseLong(parameter) : 0;
    }

    /** The number of a panel; 0, the latest, where none is named, and -1, which none has, for what is no number. */
    static int number(String parameter) {
        if (parameter == null || parameter.isEmpty()) {
            return 0;
        }
        return parameter.matches("\\d{1,6}") ? Integer.parseInt(parameter) : -1;
    }

    /** The code of a cycle; empty, which none has, where none is named. */
    static String cycle(String parameter) {
        return parameter == null ? "" : parameter;
    }
}
