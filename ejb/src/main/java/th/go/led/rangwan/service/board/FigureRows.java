package th.go.led.rangwan.service.board;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.deadline.OfficeCalendar;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.task.TaskLine;

/** Reads the rows of a list by their ids, in their order; two statements whatever their number. */
@Dependent
class FigureRows {
    private static final Bilingual NOBODY = Bilingual.same("");
    private static final List<Long> NONE = List.of(-1L);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Cycles cycles;

    List<FigureRow> tasks(List<Long> ids) {
        return inOrder(
                ids,
                lines("t.id in :ids", "ids", ids.isEmpty() ? NONE : ids).stream()
                        .collect(Collectors.toMap(line -> line.task().id(), FigureRows::row)));
    }

    List<FigureRow> nominations(List<Long> ids) {
        List<Nomination> found = entities.createQuery(
                        "select n from Nomination n join fetch n.initiative where n.id in :ids", Nomination.class)
                .setParameter("ids", ids.isEmpty() ? NONE : ids)
                .getResultList();
        Map<String, TaskLine> waiting =
                waiting(found.stream().map(Nomination::subject).toList());
        return inOrder(
                ids,
                found.stream().collect(Collectors.toMap(Nomination::id, one -> row(one, waiting.get(one.subject())))));
    }

    List<FigureRow> letters(List<Long> ids) {
        return inOrder(
                ids,
                entities.createQuery(
                                "select l from ReferenceLetter l join fetch l.body join fetch l.nomination n"
                                        + " join fetch n.initiative join fetch n.preparedBy where l.id in :ids",
                                ReferenceLetter.class)
                        .setParameter("ids", ids.isEmpty() ? NONE : ids)
                        .getResultStream()
                        .collect(Collectors.toMap(ReferenceLetter::id, FigureRows::row)));
    }

    /** What waits upon each of these dossiers, of several tasks the one that is due soonest. */
    private Map<String, TaskLine> waiting(Collection<String> subjects) {
        Map<String, TaskLine> waiting = new HashMap<>();
        lines("t.doneAt is null and t.subject in :subjects", "subjects", subjects.isEmpty() ? List.of("") : subjects)
                .stream()
                .sorted(Comparator.comparing(
                        line -> line.task().due(), Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(line -> waiting.putIfAbsent(line.task().what().subject(), line));
        return waiting;
    }

    private List<TaskLine> lines(String condition, String place, Collection<?> values) {
        return entities.createQuery(
                        "select new th.go.led.rangwan.service.task.TaskLine(t, p.nameTh, p.nameEn, o) from Task t"
                                + " left join Person p on p.id = t.personId left join Post o on o.id = t.postId where "
                                + condition + " order by t.id",
                        TaskLine.class)
                .setParameter(place, values)
                .getResultList();
    }

    private static FigureRow row(TaskLine line) {
        Task.What what = line.task().what();
        return new FigureRow(
                what.titleKey(),
                new Bilingual(what.titleArgument(), what.titleArgumentEn()),
                what.page(),
                new Bilingual(what.recordTh(), what.recordEn()),
                who(line),
                line.task().since(),
                line.task().due());
    }

    private FigureRow row(Nomination nomination, TaskLine waiting) {
        Nomination.Entry entry = nomination.entry();
        Bilingual call = cycles.definition(entry.cycle(), entry.revision()).title();
        return new FigureRow(
                "",
                nomination.initiative().title(),
                "nomination.xhtml?id=" + nomination.id(),
                new Bilingual(call.th() + " สาขา " + entry.category(), call.en() + " category " + entry.category()),
                waiting == null ? NOBODY : who(waiting),
                nomination.stateSince(),
                waiting == null ? null : waiting.task().due());
    }

    private static FigureRow row(ReferenceLetter letter) {
        Nomination nomination = letter.nomination();
        boolean theirs = letter.state().turn() == LetterState.Turn.THEIRS;
        return new FigureRow(
                "",
                letter.body().name(),
                "letter.xhtml?id=" + nomination.id() + "&letter=" + letter.id(),
                nomination.initiative().title(),
                theirs
                        ? letter.body().name()
                        : new Bilingual(
                                nomination.preparedBy().nameTh(),
                                nomination.preparedBy().nameEn()),
                letter.stateSince(),
                letter.dueOn() == null ? null : OfficeCalendar.closing(letter.dueOn()));
    }

    /** For whom a task waits: the person, or the post by its short title. */
    static Bilingual who(TaskLine line) {
        Post post = line.post();
        return post == null
                ? new Bilingual(line.personTh(), line.personEn())
                : new Bilingual(post.title().shortTh(), post.title().shortEn());
    }

    private static List<FigureRow> inOrder(List<Long> ids, Map<Long, FigureRow> rows) {
        return ids.stream().map(rows::get).toList();
    }
}
