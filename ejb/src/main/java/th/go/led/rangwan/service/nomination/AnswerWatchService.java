package th.go.led.rangwan.service.nomination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.QuestionDefinition;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerBook;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.AnswerPresence;
import th.go.led.rangwan.domain.nomination.AnswerReading;
import th.go.led.rangwan.domain.nomination.AnswerText;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.ReadingMark;
import th.go.led.rangwan.domain.shared.NotFoundException;

/** Keeps open pages in step: what others saved, who writes where, what a person has read. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class AnswerWatchService {
    @Inject
    private Nominations nominations;

    @Inject
    private Answers answers;

    @Inject
    private AnswerVersions versions;

    @Inject
    private AnswerPresences presences;

    @Inject
    private AnswerReadings readings;

    @Inject
    private Calls calls;

    @Inject
    private Desk desk;

    /**
     * How the answer stands.
     *
     * @param page the random name of the asking page, whose own writing is not told
     * @param seen the edition of each part that the page knows
     */
    public AnswerState state(long nominationId, String question, String page, Map<AnswerPart, Long> seen) {
        Nomination nomination = nominations.readable(nominationId);
        Answer answer = versions.answer(nomination, question);
        List<AnswerState.PartState> changed = Stream.of(AnswerPart.values())
                .filter(part -> answer.text(part).edition() != seen.getOrDefault(part, 0L))
                .map(part -> state(part, answer.text(part)))
                .toList();
        List<AnswerState.WriterRow> writers = presences.of(nomination, desk.now(), page).stream()
                .map(writer -> new AnswerState.WriterRow(
                        writer.question(),
                        writer.part(),
                        AnswerPages.name(writer.person()),
                        writer.person().id() == desk.personId()))
                .toList();
        return new AnswerState(changed, writers, changed.isEmpty() ? null : standing(nomination, answer));
    }

    private AnswerState.Standing standing(Nomination nomination, Answer answer) {
        CycleDefinition call = calls.of(nomination);
        AnswerBook book = new AnswerBook(call.questions(), answers.of(nomination));
        QuestionDefinition asked = call.question(answer.question()).orElseThrow(NotFoundException::new);
        return new AnswerState.Standing(book.standing(asked), answer.translationOlder(), AnswerCounts.of(book));
    }

    /** How many answers hold something that the caller has not read. */
    public long unread(long nominationId) {
        Nomination nomination = nominations.readable(nominationId);
        return readings.marks(nomination, answers.of(nomination), desk.personId()).values().stream()
                .filter(ReadingMark::changed)
                .count();
    }

    /** Notes that the caller writes in that part on the page of that name; refused while nobody may write. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR})
    public void writes(long nominationId, String question, AnswerPart part, String page) {
        Nomination nomination = nominations.changeable(nominationId);
        nomination.requireWritable();
        if (calls.of(nomination).question(question).isEmpty()) {
            throw new NotFoundException();
        }
        presences.note(new AnswerPresence.Place(page, nomination, question, part), desk.person(), desk.now());
    }

    /** Notes that the caller has read the answer as it stands; nothing while nothing new stands in it. */
    public void read(long nominationId, String question) {
        Nomination nomination = nominations.readable(nominationId);
        List<Answer> all = answers.of(nomination);
        Answer answer = one(all, question);
        if (readings.marks(nomination, List.of(answer), desk.personId())
                .get(answer.id())
                .changed()) {
            readings.keep(new AnswerReading(answer, desk.person(), desk.now()));
        }
    }

    /** Notes that the caller has read every answer of the nomination as it stands. */
    public void readAll(long nominationId) {
        Nomination nomination = nominations.readable(nominationId);
        List<Answer> all = answers.of(nomination);
        readings.marks(nomination, all, desk.personId()).forEach((id, mark) -> {
            if (mark.changed()) {
                all.stream()
                        .filter(answer -> answer.id().equals(id))
                        .forEach(answer -> readings.keep(new AnswerReading(answer, desk.person(), desk.now())));
            }
        });
    }

    private static Answer one(List<Answer> all, String question) {
        return all.stream()
                .filter(answer -> answer.question().equals(question))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private AnswerState.PartState state(AnswerPart part, AnswerText text) {
        return new AnswerState.PartState(
                part,
                text.edition(),
                text.words(),
                AnswerPages.name(text.changedBy()),
                text.changedBy() != null && text.changedBy().id() == desk.personId(),
                text.changedAt());
    }
}
