package th.go.led.rangwan.service.organisation;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.service.evidence.FileRow;

/**
 * An order with its scans.
 *
 * @param version the one that the screen saw
 * @param outOf the number of the order whose powers it passes on, empty when they are the post's own
 * @param cancelledAt when it was cancelled before its time, null when it was not; {@code reason} says why
 * @param mayCancel whether the caller may still cancel it
 * @param mayBring whether the caller may bring a scan
 */
public record OrderSheet(
        OrderRow row,
        long version,
        String outOf,
        Instant cancelledAt,
        String reason,
        List<FileRow> scans,
        boolean mayCancel,
        boolean mayBring) {}
