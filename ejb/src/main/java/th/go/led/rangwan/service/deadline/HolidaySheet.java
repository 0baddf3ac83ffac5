package th.go.led.rangwan.service.deadline;

import java.util.List;

/**
 * The holidays of one year.
 *
 * @param year the year, common era
 * @param years the years that have a table, with this year and the current one, the earliest first
 * @param rows by date; empty when the year has no table yet
 * @param changeable whether the caller may change the table
 */
public record HolidaySheet(int year, List<Integer> years, List<HolidayRow> rows, boolean changeable) {}
