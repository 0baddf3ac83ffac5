package th.go.led.rangwan.service.board;

import java.time.Instant;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Somebody who has late work.
 *
 * @param who {@code person:5} or {@code post:7}
 * @param late how many tasks are past their due instant: the figure {@link Figure#LATE} of that person or post
 * @param open how many are open in all: the figure {@link Figure#OPEN} of that person or post
 * @param oldest the earliest due instant among the late ones
 */
public record LateRow(String who, Bilingual name, long late, long open, Instant oldest) {}
