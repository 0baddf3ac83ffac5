package th.go.led.rangwan.service.nomination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.AnswerVersion;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.WordDifference;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.StaleException;

/** The versions of an answer: all of them, any two side by side, and an old one as the new one. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class AnswerVersionService {
    @Inject
    private Nominations nominations;

    @Inject
    private AnswerVersions versions;

    @Inject
    private AnswerWriting writing;

    /** The part of an answer whose versions are meant. */
    public record Place(long nominationId, String question, AnswerPart part) {}

    /**
     * One page of the versions, the newest first.
     *
     * @param before id that the page stays below; {@code Long.MAX_VALUE} for the newest page
     */
    public AnswerVersionsSheet page(Place place, long before) {
        Nomination nomination = nominations.readable(place.nominationId());
        Answer answer = versions.answer(nomination, place.question());
        List<AnswerVersionRow> found = versions.below(answer, place.part(), before);
        return new AnswerVersionsSheet(
                found.stream().limit(AnswerVersions.PAGE).toList(),
                answer.text(place.part()).edition(),
                found.size() > AnswerVersions.PAGE,
                nominations.writable(nomination));
    }

    /** Two versions by their ids, in the order in which they were kept; not found when one is of another text. */
    public AnswerComparison compare(Place place, long one, long other) {
        Answer answer = versions.answer(nominations.readable(place.nominationId()), place.question());
        return compared(
                versions.version(answer, place.part(), Math.min(one, other)),
                versions.version(answer, place.part(), Math.max(one, other)));
    }

    /** The text that stands now beside that edition of it; edition 0 is the empty text before the first. */
    public AnswerComparison since(Place place, long edition) {
        Answer answer = versions.answer(nominations.readable(place.nominationId()), place.question());
        AnswerVersion now = versions.edition(
                        answer, place.part(), answer.text(place.part()).edition())
                .orElseThrow(NotFoundException::new);
        return compared(versions.edition(answer, place.part(), edition).orElse(null), now);
    }

    /**
     * Makes the words of a version the text anew, as a new version; history is never changed.
     *
     * @param seen the edition that the caller saw as the present one
     * @throws StaleException when another has been saved since
     */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR})
    public void restore(Place place, long versionId, long seen) {
        Nomination nomination = nominations.changeable(place.nominationId());
        nomination.requireWritable();
        Answer answer = versions.answer(nomination, place.question());
        AnswerVersion wanted = versions.version(answer, place.part(), versionId);
        if (answer.text(place.part()).edition() != seen) {
            throw new StaleException();
        }
        writing.write(
                nomination,
                new AnswerEdit(place.nominationId(), place.question(), place.part(), wanted.words(), seen),
                "nomination.answer.restored");
    }

    private static AnswerComparison compared(AnswerVersion earlier, AnswerVersion later) {
        List<String> before = ThaiWords.cut(earlier == null ? "" : earlier.words());
        List<String> after = ThaiWords.cut(later.words());
        return new AnswerComparison(
                earlier == null ? null : AnswerVersionRow.of(earlier),
                AnswerVersionRow.of(later),
                new WordDifference(before, after).pieces(before, after));
    }
}
