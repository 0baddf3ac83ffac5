package th.go.led.rangwan.service.initiative;

import java.util.List;

/**
 * A row of a file that would do something.
 *
 * @param number its number as a spreadsheet shows it
 * @param fresh whether it registers a new work
 * @param changes what differs; of a new work, what is filled
 */
public record ImportRow(int number, String code, String titleTh, boolean fresh, List<ImportChange> changes) {}
