package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.AnswerVersion;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.NotFoundException;

/** The kept texts of answers. Whose they are is asked of {@link Nominations}. */
@Dependent
public class AnswerVersions {
    /** How many versions a page of the list shows. */
    static final int PAGE = 30;

    private static final int BEGINNING = 160;

    @PersistenceContext
    private EntityManager entities;

    /** The answer to the question of that code. */
    Answer answer(Nomination nomination, String question) {
        return entities.createQuery(
                        "select a from Answer a where a.nomination = :nomination and a.question = :question",
                        Answer.class)
                .setParameter("nomination", nomination)
                .setParameter("question", question)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The newest versions of one part with an id below that one, without their whole text. */
    List<AnswerVersionRow> below(Answer answer, AnswerPart part, long before) {
        return entities.createQuery(
                        "select new th.go.led.rangwan.service.nomination.AnswerVersionRow(v.id, v.edition,"
                                + " substring(v.words, 1, " + BEGINNING + "), length(v.words), p.nameTh, p.nameEn,"
                                + " v.writtenAt, v.aside) from AnswerVersion v join v.writtenBy p"
                                + " where v.answer = :answer and v.part = :part and v.id < :before order by v.id desc",
                        AnswerVersionRow.class)
                .setParameter("answer", answer)
                .setParameter("part", part)
                .setParameter("before", before)
                .setMaxResults(PAGE + 1)
                .getResultList();
    }

    /** The version of that id, of that answer and part, with who wrote it. */
    AnswerVersion version(Answer answer, AnswerPart part, long id) {
        return entities.createQuery(
                        "select v from AnswerVersion v join fetch v.writtenBy where v.id = :id and v.answer = :answer"
                                + " and v.part = :part",
                        AnswerVersion.class)
                .setParameter("id", id)
                .setParameter("answer", answer)
                .setParameter("part", part)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The saved version of that edition; none for edition 0. */
    Optional<AnswerVersion> edition(Answer answer, AnswerPart part, long edition) {
        return entities.createQuery(
                        "select v from AnswerVersion v join fetch v.writtenBy where v.answer = :answer"
                                + " and v.part = :part and v.edition = :edition and v.aside = false",
                        AnswerVersion.class)
                .setParameter("answer", answer)
                .setParameter("part", part)
                .setParameter("edition", edition)
                .getResultStream()
                .findFirst();
    }
}
