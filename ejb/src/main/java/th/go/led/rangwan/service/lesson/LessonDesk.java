package th.go.led.rangwan.service.lesson;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.lesson.LessonContent;
import th.go.led.rangwan.domain.lesson.LessonLearned;
import th.go.led.rangwan.domain.lesson.LessonUse;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.initiative.Initiatives;
import th.go.led.rangwan.service.nomination.Nominations;

/** Enters lessons, rewrites and retires them, and notes in which works they are used. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class LessonDesk {
    @Inject
    private Lessons lessons;

    @Inject
    private Initiatives initiatives;

    @Inject
    private Nominations nominations;

    @Inject
    private Cycles cycles;

    @Inject
    private People people;

    @Inject
    private LessonBook book;

    /**
     * Enters a lesson for the caller's unit and gives its id.
     *
     * @throws RefusedException at the fields, see {@link LessonLearned}; {@code lesson.refused.unit} for a caller who
     *     holds no post in a unit
     */
    public long add(LessonContent content) {
        OrgUnit unit = people.unit(book.unitId()).orElseThrow(() -> new RefusedException("lesson.refused.unit"));
        LessonLearned lesson = new LessonLearned(unit, content, book.person(), book.now());
        lessons.keep(lesson);
        book.noted("lesson.added", lesson, "");
        return lesson.id();
    }

    /** Replaces the words of a lesson as the caller saw it; nothing is kept when nothing differs. */
    public void rewrite(long id, long seenVersion, LessonContent content) {
        LessonLearned lesson = lessons.seen(id, seenVersion);
        if (lesson.rewrite(content, book.person(), book.now())) {
            lessons.keep(lesson);
            book.noted("lesson.rewritten", lesson, "edition " + lesson.edition());
        }
    }

    /** Takes a lesson out of use, for a reason. */
    public void retire(long id, long seenVersion, String reason) {
        LessonLearned lesson = lessons.seen(id, seenVersion);
        lesson.retire(reason, book.person(), book.now());
        book.noted("lesson.retired", lesson, "");
    }

    /**
     * Notes that a work or nomination makes use of the lesson.
     *
     * @param target as {@link UseTarget#key} names it; refused at {@code target} when it is none, not found when it is not
     *     the caller's to change
     */
    public void use(long id, String target, String how) {
        LessonLearned lesson = lessons.lesson(id);
        if (target == null || !target.matches("[wn]\\d{1,18}")) {
            throw new RefusedException("lesson.refused.target").at("target");
        }
        long record = Long.parseLong(target.substring(1));
        LessonUse use = target.startsWith("w")
                ? new LessonUse(lesson, initiatives.changeable(record), how, book.person(), book.now())
                : new LessonUse(lesson, nominations.changeable(record), how, book.person(), book.now());
        lessons.note(use);
        book.noted("lesson.used", lesson, "initiative:" + use.initiative().id());
    }

    /** Takes back the note that a work makes use of the lesson. */
    public void forget(long useId) {
        LessonUse use = lessons.use(useId);
        if (!lessons.works(use.initiative())) {
            throw new NotFoundException();
        }
        lessons.forget(use);
        book.noted(
                "lesson.unused", use.lesson(), "initiative:" + use.initiative().id());
    }

    /** The works and live nominations in which the caller may use a lesson, nominations first. */
    public List<UseTarget> targets() {
        return Stream.concat(
                        lessons.ownNominations().stream().map(this::target),
                        lessons.ownWorks().stream()
                                .map(work -> new UseTarget(work.id(), 0, work.code(), work.title(), null)))
                .toList();
    }

    private UseTarget target(Nomination nomination) {
        Nomination.Entry entry = nomination.entry();
        return new UseTarget(
                nomination.initiative().id(),
                nomination.id(),
                nomination.initiative().code(),
                nomination.initiative().title(),
                cycles.definition(entry.cycle(), entry.revision()).title());
    }
}
