package th.go.led.rangwan.service.nomination;

import java.time.Instant;
import th.go.led.rangwan.domain.nomination.AnswerVersion;
import th.go.led.rangwan.domain.shared.Bilingual;

/** A kept text of an answer: its edition, who wrote it when, and whether it was set aside beside another's. */
public record AnswerVersionRow(long edition, String words, Bilingual by, Instant at, boolean aside) {
    static AnswerVersionRow of(AnswerVersion version) {
        return new AnswerVersionRow(
                version.edition(),
                version.words(),
                new Bilingual(version.writtenBy().nameTh(), version.writtenBy().nameEn()),
                version.writtenAt(),
                version.aside());
    }
}
