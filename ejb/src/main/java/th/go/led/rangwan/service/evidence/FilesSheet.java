package th.go.led.rangwan.service.evidence;

import java.util.List;

/**
 * The files of a nomination.
 *
 * @param counting those that count, in the order in which they came
 * @param withdrawn those that were withdrawn
 * @param mayChange whether the caller may add and withdraw now
 */
public record FilesSheet(List<FileRow> counting, List<FileRow> withdrawn, boolean mayChange) {}
