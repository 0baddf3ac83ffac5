package th.go.led.rangwan.service.initiative;

import java.time.LocalDate;

/**
 * What stands in a cell.
 *
 * @param text its text, or its number in digits; empty for a day
 * @param day a real date, null for anything else
 * @param number whether it is a number
 * @param refusal key of the sentence that refuses it whatever it holds, null for none
 */
record SheetCell(String text, LocalDate day, boolean number, String refusal) {
    static final SheetCell EMPTY = new SheetCell("", null, false, null);

    static SheetCell text(String text) {
        return new SheetCell(text, null, false, null);
    }

    static SheetCell refused(String key) {
        return new SheetCell("", null, false, key);
    }

    boolean empty() {
        return text.isBlank() && day == null && refusal == null;
    }
}
