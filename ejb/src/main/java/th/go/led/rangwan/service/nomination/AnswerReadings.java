package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.AnswerReading;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.ReadingMark;

/** What a person has read and written of the answers of a nomination. */
@Dependent
public class AnswerReadings {
    @PersistenceContext
    private EntityManager entities;

    void keep(AnswerReading reading) {
        entities.persist(reading);
    }

    /** What is new for the person in each of these answers, by the id of the answer. */
    Map<Long, ReadingMark> marks(Nomination nomination, List<Answer> answers, long personId) {
        Map<Long, AnswerReading> read = latest(nomination, personId);
        Map<Long, Map<AnswerPart, Long>> own = own(nomination, personId);
        return answers.stream()
                .filter(answer -> answer.id() != null)
                .collect(Collectors.toMap(
                        Answer::id,
                        answer -> ReadingMark.of(
                                answer, read.get(answer.id()), own.getOrDefault(answer.id(), Map.of()), personId)));
    }

    private Map<Long, AnswerReading> latest(Nomination nomination, long personId) {
        return entities.createQuery(
                        "select r from AnswerReading r where r.id in (select max(l.id) from AnswerReading l"
                                + " where l.person.id = :person and l.answer.nomination = :nomination"
                                + " group by l.answer.id)",
                        AnswerReading.class)
                .setParameter("person", personId)
                .setParameter("nomination", nomination)
                .getResultStream()
                .collect(Collectors.toMap(reading -> reading.answer().id(), Function.identity()));
    }

    private Map<Long, Map<AnswerPart, Long>> own(Nomination nomination, long personId) {
        Map<Long, Map<AnswerPart, Long>> own = new HashMap<>();
        entities.createQuery(
                        "select v.answer.id, v.part, max(v.edition) from AnswerVersion v"
                                + " where v.answer.nomination = :nomination and v.writtenBy.id = :person"
                                + " and v.aside = false group by v.answer.id, v.part",
                        Object[].class)
                .setParameter("nomination", nomination)
                .setParameter("person", personId)
                .getResultList()
                .forEach(row -> own.computeIfAbsent((Long) row[0], id -> new EnumMap<>(AnswerPart.class))
                        .put((AnswerPart) row[1], (Long) row[2]));
        return own;
    }
}
