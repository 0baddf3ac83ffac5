package th.go.led.rangwan.service.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import th.go.led.rangwan.domain.notice.AtOnce;

/**
 * When the caller is told.
 *
 * @param digestAt time of day in Bangkok
 * @param address where messages go; empty when none is known, then they lie on the desk
 * @param last the day of the last digest, null before the first
 * @param next when the next digest comes, if there is anything to tell
 */
public record NoticeSettings(
        LocalTime digestAt, boolean officeDaysOnly, AtOnce atOnce, String address, LocalDate last, Instant next) {}
