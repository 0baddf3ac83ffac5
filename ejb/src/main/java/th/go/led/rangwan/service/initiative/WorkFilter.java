package th.go.led.rangwan.service.initiative;

import java.time.LocalDate;

/**
 * What is asked of the register; every part may be left open.
 *
 * @param text words that all occur in code, titles or summaries; empty for any
 * @param unitId the owner unit, 0 for any
 * @param goal a goal of the 2030 Agenda, 1 to 17, 0 for any
 * @param startedFrom the earliest day of the start, null for any
 * @param startedTo the latest day of the start, null for any
 * @param cycle code of a cycle in which the work is entered, {@link #NOWHERE} for works entered nowhere, empty for any
 * @param missing code of a fact that nobody has given, empty for any
 */
public record WorkFilter(
        String text, long unitId, int goal, LocalDate startedFrom, LocalDate startedTo, String cycle, String missing) {
    /** Stands for a cycle: entered in none. */
    public static final String NOWHERE = "none";
    /** Every work. */
    public static final WorkFilter ALL = new WorkFilter("", 0, 0, null, null, "", "");
}
