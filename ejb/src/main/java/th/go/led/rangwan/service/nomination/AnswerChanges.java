package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.AnswerVersion;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.WordDifference;
import th.go.led.rangwan.domain.shared.Bilingual;

/** The answers whose words are others than they were, each with the difference of both texts. */
@ApplicationScoped
public class AnswerChanges implements ChangeSource {
    private static final String LAST = "select v from AnswerVersion v join fetch v.answer a join fetch v.writtenBy"
            + " where a.nomination = :nomination and v.aside = false and v.edition = (select max(w.edition)"
            + " from AnswerVersion w where w.answer = a and w.part = v.part and w.aside = false";

    @PersistenceContext
    private EntityManager entities;

    private record Place(long answer, AnswerPart part) {
        static Place of(AnswerVersion version) {
            return new Place(version.answer().id(), version.part());
        }
    }

    @Override
    public List<DossierChange> since(Nomination nomination, CycleDefinition call, Instant since) {
        List<AnswerVersion> now = entities.createQuery(
                        LAST + ") and v.writtenAt > :since order by a.id, v.part", AnswerVersion.class)
                .setParameter("nomination", nomination)
                .setParameter("since", since)
                .getResultList();
        if (now.isEmpty()) {
            return List.of();
        }
        Map<Place, AnswerVersion> then = entities.createQuery(LAST + " and w.writtenAt <= :since)", AnswerVersion.class)
                .setParameter("nomination", nomination)
                .setParameter("since", since)
                .getResultStream()
                .collect(Collectors.toMap(Place::of, Function.identity()));
        return now.stream()
                .filter(version -> call.question(version.answer().question()).isPresent())
                .map(version -> change(version, then.get(Place.of(version))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<DossierChange> change(AnswerVersion now, AnswerVersion then) {
        String earlier = then == null ? "" : then.words();
        if (earlier.equals(now.words())) {
            return Optional.empty();
        }
        String question = now.answer().question();
        List<String> before = ThaiWords.cut(earlier);
        List<String> after = ThaiWords.cut(now.words());
        return Optional.of(new DossierChange(
                Shortfall.Topic.ANSWERS,
                Shortfall.Words.of("nomination.since." + (earlier.isEmpty() ? "new." : "") + now.part(), question),
                now.writtenAt(),
                new Bilingual(now.writtenBy().nameTh(), now.writtenBy().nameEn()),
                new Shortfall.Spot(
                        "answers.xhtml?id=" + now.answer().nomination().id() + "&q=" + question, ""),
                now.part() == AnswerPart.EN ? "en" : "th",
                now.part() == AnswerPart.CHOICE ? List.of() : new WordDifference(before, after).pieces(before, after)));
    }
}
