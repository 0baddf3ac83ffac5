package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerComment;
import th.go.led.rangwan.domain.nomination.AnswerRemark;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.NotFoundException;

/** The stored comments on answers. Whose they are is asked of {@link Nominations}. */
@Dependent
public class AnswerComments {
    @PersistenceContext
    private EntityManager entities;

    void keep(AnswerComment comment) {
        entities.persist(comment);
    }

    void keep(AnswerRemark remark) {
        entities.persist(remark);
    }

    /** The comment of that id. */
    AnswerComment existing(long id) {
        AnswerComment found = entities.find(AnswerComment.class, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    /** All remarks on the answer with their comments and people, in the order in which they were made. */
    List<AnswerRemark> of(Answer answer) {
        return entities.createQuery(
                        "select r from AnswerRemark r join fetch r.comment c join fetch r.saidBy"
                                + " where c.answer = :answer order by c.id, r.id",
                        AnswerRemark.class)
                .setParameter("answer", answer)
                .getResultList();
    }

    /** The open comments on answers of the nomination, with these. */
    List<AnswerComment> openOf(Nomination nomination) {
        return entities.createQuery(
                        "select c from AnswerComment c join fetch c.answer a where a.nomination = :nomination"
                                + " and c.open = true order by c.id",
                        AnswerComment.class)
                .setParameter("nomination", nomination)
                .getResultList();
    }

    /** How many comments on each answer of the nomination are open, by the id of the answer; none is left out. */
    Map<Long, Long> open(Nomination nomination) {
        return entities.createQuery(
                        "select c.answer.id, count(c) from AnswerComment c where c.answer.nomination = :nomination"
                                + " and c.open = true group by c.answer.id",
                        Object[].class)
                .setParameter("nomination", nomination)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
