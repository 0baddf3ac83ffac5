package th.go.led.rangwan.service.lesson;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.lesson.LessonContent;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A lesson for reading.
 *
 * @param edition of the words shown; it is the standing one unless an earlier one was asked for
 * @param standing number of the edition that stands
 * @param unit which looks after it, null for a shipped one
 * @param writer of the words shown, null when they shipped with the desk
 * @param retirement null while it is used
 * @param uses in works that the caller may read
 * @param editions the newest first
 * @param mayChange whether the caller may rewrite and retire it now
 * @param mayUse whether the caller may note its use in a work now
 */
public record LessonSheet(
        long id,
        long version,
        LessonContent content,
        int edition,
        int standing,
        Bilingual unit,
        Bilingual writer,
        Instant writtenAt,
        Retirement retirement,
        List<UseRow> uses,
        List<EditionRow> editions,
        boolean mayChange,
        boolean mayUse) {

    /** The goals and targets in the order of the Agenda. */
    public List<String> goals() {
        return content.goalsAndTargets();
    }

    /** Whether an earlier edition is shown. */
    public boolean earlier() {
        return edition != standing;
    }

    /** That it was taken out of use. */
    public record Retirement(String reason, Bilingual by, Instant at) {}

    /** A kept edition. */
    public record EditionRow(int edition, Bilingual writer, Instant writtenAt) {}
}
