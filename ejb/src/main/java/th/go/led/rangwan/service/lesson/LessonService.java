package th.go.led.rangwan.service.lesson;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.lesson.LessonLearned;
import th.go.led.rangwan.domain.lesson.LessonVersion;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.initiative.Initiatives;

/** Reads lessons: everybody does who reads works. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class LessonService {
    private static final int PAGE = 30;

    @Inject
    private Lessons lessons;

    @Inject
    private Initiatives initiatives;

    @Inject
    private Caller caller;

    /**
     * One page of the lessons in use, or of the retired ones, the newest first.
     *
     * @param before id that the page stays below; {@code Long.MAX_VALUE} for the newest page
     */
    public LessonPage page(boolean retired, long before) {
        List<LessonLearned> found = lessons.below(before, retired, PAGE + 1);
        List<LessonRow> rows = found.stream().limit(PAGE).map(LessonRow::of).toList();
        return new LessonPage(rows, found.size() > PAGE ? rows.get(PAGE - 1).id() : 0, writes());
    }

    /**
     * One lesson with its uses and editions.
     *
     * @param edition the edition to show, 0 for the one that stands; not found when there is no such one
     */
    public LessonSheet sheet(long id, int edition) {
        LessonLearned lesson = lessons.lesson(id);
        List<LessonVersion> editions = lessons.editions(id);
        int asked = edition == 0 ? lesson.edition() : edition;
        LessonVersion shown = editions.stream()
                .filter(version -> version.edition() == asked)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        boolean open = writes() && !lesson.retired();
        return new LessonSheet(
                id,
                lesson.version(),
                shown.content(),
                shown.edition(),
                lesson.edition(),
                lesson.ownerUnit().map(LessonService::name).orElse(null),
                name(shown.writtenBy()),
                shown.writtenAt(),
                lesson.retired()
                        ? new LessonSheet.Retirement(
                                lesson.retiredReason(), name(lesson.retiredBy()), lesson.retiredAt())
                        : null,
                lessons.usesOf(id).stream()
                        .map(use -> UseRow.of(use, writes() && lessons.works(use.initiative())))
                        .toList(),
                editions.stream()
                        .map(version -> new LessonSheet.EditionRow(
                                version.edition(), name(version.writtenBy()), version.writtenAt()))
                        .toList(),
                open && lessons.changeable(lesson),
                open);
    }

    /** The lessons used in a work; not found when the work is not the caller's to read. */
    public List<UseRow> ofWork(long initiativeId) {
        initiatives.readable(initiativeId);
        return lessons.usesIn(initiativeId).stream()
                .map(use -> UseRow.of(use, false))
                .toList();
    }

    private boolean writes() {
        return caller.current().viewer().roles().stream().anyMatch(List.of(Role.ANALYST, Role.DIRECTOR)::contains);
    }

    private static Bilingual name(OrgUnit unit) {
        return new Bilingual(unit.nameTh(), unit.nameEn());
    }

    private static Bilingual name(Person person) {
        return person == null ? null : new Bilingual(person.nameTh(), person.nameEn());
    }
}
