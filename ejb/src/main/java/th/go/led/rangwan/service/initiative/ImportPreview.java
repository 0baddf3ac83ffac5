package th.go.led.rangwan.service.initiative;

import java.util.List;

/**
 * What a file would do to the register.
 *
 * @param uploadId the kept file
 * @param rows the first rows that would do something, at most {@link #SHOWN}
 * @param fresh how many works are new, {@code changed} how many differ, {@code unchanged} how many do not
 * @param faults everything for which the file is refused, at most {@link #SHOWN}; {@code refused} how many there are
 * @param mark stands for all that was shown; what is taken must have the same
 */
public record ImportPreview(
        long uploadId,
        String name,
        List<ImportRow> rows,
        int fresh,
        int changed,
        int unchanged,
        List<ImportFault> faults,
        int refused,
        String mark) {
    /** While no file is looked at. */
    public static final ImportPreview NONE = new ImportPreview(0, "", List.of(), 0, 0, 0, List.of(), 0, "");

    /** How many rows and faults are shown. */
    public static final int SHOWN = 500;

    /** Whether it may be taken in: nothing is refused and something would change. */
    public boolean takeable() {
        return refused == 0 && fresh + changed > 0;
    }
}
