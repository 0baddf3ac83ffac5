package th.go.led.rangwan.service.board;

import java.time.Instant;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One row of the list behind a figure.
 *
 * @param titleKey message key of the title; empty when {@code title} is the title itself, else its argument
 * @param page its page, relative to the role's folder
 * @param record the work, or what else it is about
 * @param who for whom it waits; empty when for nobody
 * @param due by when; null without a date
 */
public record FigureRow(
        String titleKey, Bilingual title, String page, Bilingual record, Bilingual who, Instant since, Instant due) {}
