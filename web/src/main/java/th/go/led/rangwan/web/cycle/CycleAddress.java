package th.go.led.rangwan.web.cycle;

import th.go.led.rangwan.service.cycle.CycleRevisionRow;

/** Reads what addresses of this feature's pages name. */
final class CycleAddress {
    private CycleAddress() {}

    /** The id; 0, which nothing has, for what is none. */
    static long id(String parameter) {
        return parameter != null && parameter.matches("\\d{1,18}") ? Long.parseLong(parameter) : 0;
    }

    /** The code of {@code code~number}. */
    static String code(String key) {
        int place = key == null ? -1 : key.lastIndexOf('~');
        return place < 0 ? "" : key.substring(0, place);
    }

    /** The number of {@code code~number}; 0, which no revision has, for what is none. */
    static int number(String key) {
        int place = key == null ? -1 : key.lastIndexOf('~');
        String number = place < 0 ? "" : key.substring(place + 1);
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
    }

    /** Whether it names the draft of a cycle: {@code code~draft}. */
    static boolean draft(String key) {
        return key != null && key.endsWith("~" + CycleRevisionRow.DRAFT);
    }
}
