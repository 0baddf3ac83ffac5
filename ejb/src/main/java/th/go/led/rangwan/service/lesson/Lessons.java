package th.go.led.rangwan.service.lesson;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.lesson.LessonLearned;
import th.go.led.rangwan.domain.lesson.LessonUse;
import th.go.led.rangwan.domain.lesson.LessonVersion;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.identity.Caller;

/**
 * The stored lessons. Everybody who reads works reads lessons; a lesson is changed by its unit and the coordinating one,
 * a shipped one by the coordinating one alone; its uses are seen as far as their works are the caller's.
 */
@Dependent
public class Lessons {
    private static final Set<Long> NOBODY = Set.of(-1L);
    private static final int MOST_TARGETS = 200;
    private static final String USES = "select u from LessonUse u join fetch u.lesson join fetch u.initiative i"
            + " join fetch i.ownerUnit o left join fetch u.nomination join fetch u.notedBy"
            + " where (:all = true or o.id in :units or exists (select 1 from Nomination m join m.routedPostIds p"
            + " where m.initiative = i and p in :posts)) and ";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    /** The lessons with an id below that one, the newest first. */
    List<LessonLearned> below(long before, boolean retired, int most) {
        return entities.createQuery(
                        "select l from LessonLearned l where l.id < :before and"
                                + (retired ? " l.retiredAt is not null" : " l.retiredAt is null")
                                + " order by l.id desc",
                        LessonLearned.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** The lesson with that id and its people; not found when there is none. */
    LessonLearned lesson(long id) {
        return entities.createQuery(
                        "select l from LessonLearned l left join fetch l.ownerUnit left join fetch l.writtenBy"
                                + " left join fetch l.retiredBy where l.id = :id",
                        LessonLearned.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The lesson for changing, as the caller saw it; not found when it is not the caller's to change. */
    LessonLearned seen(long id, long seenVersion) {
        LessonLearned found = lesson(id);
        if (!changeable(found)) {
            throw new NotFoundException();
        }
        if (found.version() != seenVersion) {
            throw new StaleException();
        }
        return found;
    }

    /** Whether the caller may rewrite and retire it, whatever its state. */
    boolean changeable(LessonLearned lesson) {
        long unit = lesson.ownerUnit().map(OrgUnit::id).orElse(-1L); // no unit is this one
        return caller.current().viewer().changes(unit).allowed();
    }

    /** The lesson that shipped under that code, if it is there. */
    Optional<LessonLearned> shipped(String code) {
        return entities.createQuery("select l from LessonLearned l where l.code = :code", LessonLearned.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Keeps a lesson and the edition that stands. */
    void keep(LessonLearned lesson) {
        entities.persist(lesson);
        entities.persist(lesson.standing());
        entities.flush();
    }

    /** All editions, the newest first, with who wrote them. */
    List<LessonVersion> editions(long lessonId) {
        return entities.createQuery(
                        "select v from LessonVersion v left join fetch v.writtenBy where v.lesson.id = :id"
                                + " order by v.edition desc",
                        LessonVersion.class)
                .setParameter("id", lessonId)
                .getResultList();
    }

    /** The uses of a lesson in works that the caller may read. */
    List<LessonUse> usesOf(long lessonId) {
        return uses("u.lesson.id = :id", lessonId);
    }

    /** The lessons used in a work, if the caller may read it. */
    List<LessonUse> usesIn(long initiativeId) {
        return uses("i.id = :id", initiativeId);
    }

    /** One use, if the caller may read its work. */
    LessonUse use(long id) {
        return uses("u.id = :id", id).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    private List<LessonUse> uses(String which, long id) {
        Viewer viewer = caller.current().viewer();
        return entities.createQuery(USES + which + " order by u.id", LessonUse.class)
                .setParameter("all", viewer.seesAllUnits())
                .setParameter("units", viewer.unitIds().isEmpty() ? NOBODY : viewer.unitIds())
                .setParameter("posts", viewer.postIds().isEmpty() ? NOBODY : viewer.postIds())
                .setParameter("id", id)
                .getResultList();
    }

    void note(LessonUse use) {
        entities.persist(use);
        entities.flush();
    }

    void forget(LessonUse use) {
        entities.remove(use);
    }

    /** Whether the caller may change the work that a use is about. */
    boolean works(Initiative work) {
        return caller.current().viewer().changes(work.ownerUnit().id()).allowed();
    }

    /** The newest works that the caller may change, at most 200. */
    List<Initiative> ownWorks() {
        Viewer viewer = caller.current().viewer();
        return entities.createQuery(
                        "select i from Initiative i where (:all = true or i.ownerUnit.id in :units) order by i.id desc",
                        Initiative.class)
                .setParameter("all", viewer.coordinating())
                .setParameter("units", viewer.unitIds().isEmpty() ? NOBODY : viewer.unitIds())
                .setMaxResults(MOST_TARGETS)
                .getResultList();
    }

    /** The newest live nominations of such works, at most 200. */
    List<Nomination> ownNominations() {
        Viewer viewer = caller.current().viewer();
        return entities
                .createQuery(
                        "select n from Nomination n join fetch n.initiative i"
                                + " where (:all = true or i.ownerUnit.id in :units) order by n.id desc",
                        Nomination.class)
                .setParameter("all", viewer.coordinating())
                .setParameter("units", viewer.unitIds().isEmpty() ? NOBODY : viewer.unitIds())
                .setMaxResults(MOST_TARGETS)
                .getResultList()
                .stream()
                .filter(nomination -> nomination.state().live())
                .toList();
    }
}
