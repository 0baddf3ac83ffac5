package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.QuestionDefinition;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.PostHolding;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerBook;
import th.go.led.rangwan.domain.nomination.AnswerStanding;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.deadline.Deadlines;
import th.go.led.rangwan.service.deadline.OfficeDays;
import th.go.led.rangwan.service.identity.People;

/** Puts questions beside the people who answer them, for the screen. */
@Dependent
public class ChargePages {
    @Inject
    private Calls calls;

    @Inject
    private Answers answers;

    @Inject
    private People people;

    @Inject
    private Deadlines deadlines;

    @Inject
    private OfficeDays days;

    @Inject
    private Desk desk;

    ChargesSheet sheet(Nomination nomination, boolean changeable) {
        CycleDefinition call = calls.of(nomination);
        List<Answer> all = answers.of(nomination);
        AnswerBook book = new AnswerBook(call.questions(), all);
        Map<String, Answer> byCode = all.stream().collect(Collectors.toMap(Answer::question, Function.identity()));
        List<ChargesSheet.Section> sections = call.questions().sections().stream()
                .map(section -> section(
                        section.title(),
                        section.questions().stream()
                                .map(question -> row(question, book, byCode.get(question.code())))
                                .toList()))
                .toList();
        return new ChargesSheet(
                nomination.id(),
                sections,
                candidates(nomination).stream()
                        .map(person -> new ChargesSheet.PersonRow(person.id(), AnswerPages.name(person)))
                        .toList(),
                owners(sections),
                last(nomination),
                changeable);
    }

    /** Whoever holds a post now in the unit of the work or in the one that coordinates applications. */
    List<Person> candidates(Nomination nomination) {
        List<Long> units = List.of(
                nomination.initiative().ownerUnit().id(),
                people.coordinatingUnit().id());
        return people.holdings().stream()
                .filter(holding -> holding.validAt(desk.now()))
                .filter(holding -> units.contains(holding.post().unit().id()))
                .map(PostHolding::person)
                .distinct()
                .toList();
    }

    /** The last moment of office hours before the deadline of the nomination's cycle. */
    Instant last(Nomination nomination) {
        return days.calendar()
                .lastWorkingMoment(deadlines.of(nomination.entry().cycle()).instant());
    }

    private static ChargesSheet.Section section(Bilingual title, List<ChargesSheet.Row> rows) {
        return new ChargesSheet.Section(title, rows, done(rows), asked(rows));
    }

    private static int done(List<ChargesSheet.Row> rows) {
        return (int) rows.stream()
                .filter(row -> row.standing() == AnswerStanding.DONE)
                .count();
    }

    private static int asked(List<ChargesSheet.Row> rows) {
        return (int) rows.stream()
                .filter(row -> row.standing() != AnswerStanding.NOT_ASKED)
                .count();
    }

    private static ChargesSheet.Row row(QuestionDefinition question, AnswerBook book, Answer answer) {
        Person owner = answer == null ? null : answer.owner();
        return new ChargesSheet.Row(
                question.code(),
                question.shortTitle(),
                book.standing(question),
                owner == null ? 0 : owner.id(),
                AnswerPages.name(owner),
                answer == null ? null : answer.dueOn(),
                answer == null ? null : AnswerTasks.due(answer.dueOn()));
    }

    private List<ChargesSheet.OwnerRow> owners(List<ChargesSheet.Section> sections) {
        Instant now = desk.now();
        Map<Long, List<ChargesSheet.Row>> byOwner = sections.stream()
                .flatMap(section -> section.rows().stream())
                .collect(Collectors.groupingBy(ChargesSheet.Row::ownerId, LinkedHashMap::new, Collectors.toList()));
        List<ChargesSheet.Row> nobodys = byOwner.remove(0L);
        List<ChargesSheet.OwnerRow> rows = new ArrayList<>();
        byOwner.values().forEach(owned -> rows.add(owner(owned, now)));
        if (nobodys != null) {
            rows.add(owner(nobodys, now));
        }
        return rows;
    }

    private static ChargesSheet.OwnerRow owner(List<ChargesSheet.Row> owned, Instant now) {
        int late = (int) owned.stream()
                .filter(ChargesSheet.Row::owed)
                .map(ChargesSheet.Row::due)
                .filter(Objects::nonNull)
                .filter(due -> due.isBefore(now))
                .count();
        return new ChargesSheet.OwnerRow(owned.get(0).owner(), done(owned), asked(owned), late);
    }
}
