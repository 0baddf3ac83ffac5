package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.QuestionDefinition;
import th.go.led.rangwan.domain.cycle.QuestionSet;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerVersion;
import th.go.led.rangwan.domain.nomination.EvaluationReport;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationMove;

/** The stored answers, their versions, and the evaluation reports. Whose they are is asked of {@link Nominations}. */
@Dependent
public class Answers {
    @PersistenceContext
    private EntityManager entities;

    /** All answers of the nomination with the people who wrote them. */
    public List<Answer> of(Nomination nomination) {
        return entities.createQuery(
                        "select a from Answer a left join fetch a.textTh.changedBy left join fetch a.textEn.changedBy"
                                + " left join fetch a.choice.changedBy left join fetch a.owner where a.nomination = :nomination order by a.id",
                        Answer.class)
                .setParameter("nomination", nomination)
                .getResultList();
    }

    /** All answers of the nomination to be looked at only, but for those that are held already. */
    List<Answer> seen(Nomination nomination) {
        return entities.createQuery(
                        "select a from Answer a where a.nomination = :nomination order by a.id", Answer.class)
                .setParameter("nomination", nomination)
                .setHint("org.hibernate.readOnly", true)
                .getResultList();
    }

    /** One answer, held against other writers until the transaction ends; an empty one when none stands yet. */
    public Answer held(Nomination nomination, String question) {
        List<Answer> found = entities.createQuery(
                        "select a from Answer a where a.nomination = :nomination and a.question = :question",
                        Answer.class)
                .setParameter("nomination", nomination)
                .setParameter("question", question)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (!found.isEmpty()) {
            return found.get(0);
        }
        Answer empty = new Answer(nomination, question);
        entities.persist(empty);
        return empty;
    }

    /** Keeps a version for ever. */
    public void keep(AnswerVersion version) {
        entities.persist(version);
    }

    /**
     * Whether what that person typed was kept before, as the edition that followed the seen one or beside it: who got no
     * answer sends the same again, and meanwhile somebody else may have saved.
     */
    boolean keptBefore(Answer answer, Answer.Typed typed, Person by) {
        return !entities.createQuery(
                        "select v.id from AnswerVersion v where v.answer = :answer and v.part = :part and v.writtenBy = :by"
                                + " and v.words = :words and (v.aside = true and v.edition = :seen"
                                + " or v.aside = false and v.edition = :next)",
                        Long.class)
                .setParameter("answer", answer)
                .setParameter("part", typed.part())
                .setParameter("by", by)
                .setParameter("words", Answer.kept(typed.words()))
                .setParameter("seen", typed.seen())
                .setParameter("next", typed.seen() + 1)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Sets every answer that was written, or commented on, aside for the while and drops the others, so that all
     * questions are free.
     */
    void clear(List<Answer> all) {
        Set<Long> commented = all.isEmpty()
                ? Set.of()
                : new HashSet<>(entities.createQuery(
                                "select distinct c.answer.id from AnswerComment c where c.answer in :all", Long.class)
                        .setParameter("all", all)
                        .getResultList());
        for (Answer answer : all) {
            if (answer.everWritten() || commented.contains(answer.id())) {
                answer.keepAside();
            } else {
                entities.remove(answer);
            }
        }
        entities.flush();
    }

    /** Lays an empty answer to every question that has none. */
    void fill(Nomination nomination, QuestionSet questions) {
        entities.flush();
        Set<String> there = of(nomination).stream().map(Answer::question).collect(Collectors.toSet());
        questions.all().stream()
                .map(QuestionDefinition::code)
                .filter(code -> !there.contains(code))
                .forEach(code -> entities.persist(new Answer(nomination, code)));
    }

    /** Keeps a move for ever. */
    void keep(NominationMove move) {
        entities.persist(move);
    }

    /** Every move of the nomination with who did it, the latest first. */
    List<NominationMove> moves(Nomination nomination) {
        return entities.createQuery(
                        "select distinct m from NominationMove m join fetch m.movedBy left join fetch m.answers"
                                + " where m.nomination = :nomination order by m.id desc",
                        NominationMove.class)
                .setParameter("nomination", nomination)
                .getResultList();
    }

    /** The evaluation report of the nomination with its judgements. */
    public EvaluationReport report(Nomination nomination) {
        return entities.createQuery(
                        "select r from EvaluationReport r left join fetch r.parts p left join fetch p.judgedBy"
                                + " where r.nomination = :nomination",
                        EvaluationReport.class)
                .setParameter("nomination", nomination)
                .getSingleResult();
    }
}
