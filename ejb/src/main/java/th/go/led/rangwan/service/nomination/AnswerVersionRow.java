package th.go.led.rangwan.service.nomination;

import java.time.Instant;
import th.go.led.rangwan.domain.nomination.AnswerVersion;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A kept text of an answer: its edition, who wrote it when, and whether it was set aside beside another's.
 *
 * @param begins how it begins; {@code length} is that of the whole, in UTF-16 units
 */
public record AnswerVersionRow(
        long id, long edition, String begins, int length, Bilingual by, Instant at, boolean aside) {
    /** As a query reads it. */
    public AnswerVersionRow(
            Long id, long edition, String begins, Integer length, String byTh, String byEn, Instant at, boolean aside) {
        this(id.longValue(), edition, begins, length.intValue(), new Bilingual(byTh, byEn), at, aside);
    }

    static AnswerVersionRow of(AnswerVersion version) {
        return new AnswerVersionRow(
                version.id(),
                version.edition(),
                "",
                version.words().length(),
                AnswerPages.name(version.writtenBy()),
                version.writtenAt(),
                version.aside());
    }

    /** Whether it goes on after its beginning. */
    public boolean goesOn() {
        return length > begins.length();
    }
}
