package th.go.led.rangwan.service.lesson;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.lesson.LikeQuestions;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.service.identity.Caller;

/** The stored answers of other nominations, as far as these are the caller's, and who checked them. */
@Dependent
class EarlierAnswers {
    private static final Set<Long> NOBODY = Set.of(-1L);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    /** Where people moved answers to when they moved nominations, from anywhere to anywhere. */
    List<LikeQuestions.Mapping> mappings() {
        return entities.createQuery(
                        "select distinct m.cycleBefore, a.before, m.cycleAfter, a.after"
                                + " from NominationMove m join m.answers a where a.after is not null",
                        Object[].class)
                .getResultStream()
                .map(row ->
                        new LikeQuestions.Mapping((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    /** The calls to which nominations are pinned: cycle and revision. */
    List<Nomination.Entry> pinned() {
        return entities.createQuery(
                        "select distinct n.cycle, n.revision from Nomination n order by n.cycle, n.revision",
                        Object[].class)
                .getResultStream()
                .map(row -> new Nomination.Entry((String) row[0], (Integer) row[1], ""))
                .toList();
    }

    /** The written answers to these questions in other nominations that the caller may read, the newest nomination first. */
    List<Answer> to(Collection<LikeQuestions.Asked> questions, Nomination own, int most) {
        Map<String, Object> values = new HashMap<>();
        List<String> any = new ArrayList<>();
        Map<List<Object>, List<String>> codes = questions.stream()
                .collect(Collectors.groupingBy(
                        asked -> List.of(asked.cycle(), asked.revision()),
                        Collectors.mapping(LikeQuestions.Asked::code, Collectors.toList())));
        codes.forEach((call, asked) -> {
            int place = any.size();
            any.add("(n.cycle = :c%1$d and n.revision = :r%1$d and a.question in :q%1$d)".formatted(place));
            values.put("c" + place, call.get(0));
            values.put("r" + place, call.get(1));
            values.put("q" + place, asked);
        });
        if (any.isEmpty()) {
            return List.of();
        }
        Viewer viewer = caller.current().viewer();
        TypedQuery<Answer> query = entities.createQuery(
                        "select a from Answer a join fetch a.nomination n join fetch n.initiative i"
                                + " left join fetch a.textTh.changedBy left join fetch a.textEn.changedBy"
                                + " where n <> :own and (a.textTh.words <> '' or a.textEn.words <> '')"
                                + " and (:all = true or i.ownerUnit.id in :units or exists"
                                + " (select 1 from Nomination m join m.routedPostIds p where m = n and p in :posts))"
                                + " and (" + String.join(" or ", any) + ") order by n.id desc, a.id",
                        Answer.class)
                .setParameter("own", own)
                .setParameter("all", viewer.seesAllUnits())
                .setParameter("units", viewer.unitIds().isEmpty() ? NOBODY : viewer.unitIds())
                .setParameter("posts", viewer.postIds().isEmpty() ? NOBODY : viewer.postIds());
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    /** The last annotation on each of these nominations, by the nomination's id. */
    Map<Long, Annotation> checks(Collection<Long> nominationIds) {
        return nominationIds.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select a from Annotation a join fetch a.person join fetch a.step s"
                                        + " where s.nomination.id in :ids and a.id = (select max(b.id)"
                                        + " from Annotation b where b.step.nomination = s.nomination)",
                                Annotation.class)
                        .setParameter("ids", nominationIds)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                written -> written.step().nomination().id(), written -> written));
    }
}
