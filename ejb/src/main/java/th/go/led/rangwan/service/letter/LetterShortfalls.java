package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import th.go.led.rangwan.domain.cycle.DocumentDefinition;
import th.go.led.rangwan.domain.cycle.DocumentForce;
import th.go.led.rangwan.domain.cycle.DocumentRule;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.QualityCheck;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.letter.Standing;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.nomination.Shortfall;
import th.go.led.rangwan.service.nomination.ShortfallSource;

/** Which letters of reference are still missing, by the independence rule; whose turn each is. */
@ApplicationScoped
public class LetterShortfalls implements ShortfallSource {
    private static final String DOCUMENT = "letters";
    private static final String EXTRAS = "extras";

    @Inject
    private LetterStandings standings;

    @Inject
    private LetterScans scans;

    @Inject
    private People people;

    @Override
    public List<Shortfall> of(Dossier dossier) {
        DocumentDefinition asked = dossier.call().document(DOCUMENT).orElse(null);
        if (asked == null) {
            return List.of();
        }
        LetterStandings.Judged judged = standings.of(dossier.nomination());
        List<ReferenceLetter> coming = coming(judged);
        List<Shortfall> lacking = new ArrayList<>();
        int counting = judged.count().counting();
        IntStream.range(counting, judged.count().needed())
                .mapToObj(slot -> slot(dossier, asked, slot + 1, at(coming, slot - counting)))
                .forEach(lacking::add);
        judged.letters().stream()
                .filter(letter -> judged.standing(letter.id()).filled())
                .filter(letter -> scans.latest(letter).isEmpty())
                .map(letter ->
                        lack(dossier, asked, Shortfall.Weight.FILING, new Lack("file", letter, dossier.preparer())))
                .forEach(lacking::add);
        judged.letters().stream()
                .filter(letter -> judged.standing(letter.id()).asksDirector())
                .map(letter -> lack(dossier, asked, Shortfall.Weight.ADVICE, new Lack("ruling", letter, director())))
                .forEach(lacking::add);
        judged.letters().stream()
                .filter(letter -> judged.standing(letter.id()).filled())
                .filter(letter -> !letter.quality().complete())
                .map(letter ->
                        lack(dossier, asked, Shortfall.Weight.ADVICE, new Lack("content", letter, dossier.preparer())))
                .forEach(lacking::add);
        languages(dossier).ifPresent(rule -> judged.letters().stream()
                .filter(letter -> judged.standing(letter.id()).filled())
                .filter(letter -> unread(letter.quality(), rule.values()))
                .map(letter -> lack(dossier, asked, weight(rule), new Lack("language", letter, dossier.preparer())))
                .forEach(lacking::add));
        return lacking;
    }

    /** The languages that the judges read (ข้อ ๔.๔): every document is in one of them or translated. */
    private static Optional<DocumentRule> languages(Dossier dossier) {
        return dossier.call().document(EXTRAS).flatMap(extras -> extras.rule("languages"));
    }

    private static boolean unread(QualityCheck check, List<String> languages) {
        String language = check.letterLanguage();
        return !language.isEmpty() && !check.translated() && !languages.isEmpty() && !languages.contains(language);
    }

    private static Shortfall.Weight weight(DocumentRule rule) {
        return rule.force() == DocumentForce.BLOCKING ? Shortfall.Weight.FILING : Shortfall.Weight.ADVICE;
    }

    /** The letters that may yet fill a slot, those nearest to acceptance first. */
    private static List<ReferenceLetter> coming(LetterStandings.Judged judged) {
        return judged.standings().stream()
                .filter(standing -> standing.slot() > 0 && !standing.filled())
                .map(Standing::letterId)
                .flatMap(id ->
                        judged.letters().stream().filter(letter -> letter.id().equals(id)))
                .toList();
    }

    private static ReferenceLetter at(List<ReferenceLetter> letters, int place) {
        return place < letters.size() ? letters.get(place) : null;
    }

    private static Shortfall slot(Dossier dossier, DocumentDefinition asked, int number, ReferenceLetter letter) {
        boolean blocking = asked.rule("count")
                .map(rule -> rule.force() == DocumentForce.BLOCKING)
                .orElse(asked.required());
        Shortfall.Weight weight = blocking ? Shortfall.Weight.FILING : Shortfall.Weight.ADVICE;
        if (letter == null) {
            return new Shortfall(
                    weight,
                    Shortfall.Topic.LETTERS,
                    asked.number(),
                    new Shortfall.Words("letter.lack.none", List.of(number), "letter.lack.many"),
                    dossier.preparer(),
                    new Shortfall.Spot(dossier.page("letters"), ""));
        }
        boolean theirs = letter.state().turn() == LetterState.Turn.THEIRS;
        return new Shortfall(
                weight,
                Shortfall.Topic.LETTERS,
                asked.number(),
                new Shortfall.Words(
                        "letter.lack." + letter.state(),
                        List.of(number, letter.body().name()),
                        "letter.lack.many"),
                theirs ? letter.body().name() : dossier.preparer(),
                spot(dossier, letter));
    }

    private record Lack(String what, ReferenceLetter letter, Bilingual turn) {}

    private static Shortfall lack(Dossier dossier, DocumentDefinition asked, Shortfall.Weight weight, Lack lack) {
        return new Shortfall(
                weight,
                Shortfall.Topic.LETTERS,
                asked.number(),
                Shortfall.Words.of(
                        "letter.lack." + lack.what(), lack.letter().body().name()),
                lack.turn(),
                spot(dossier, lack.letter()));
    }

    private static Shortfall.Spot spot(Dossier dossier, ReferenceLetter letter) {
        return new Shortfall.Spot(dossier.page("letter") + "&letter=" + letter.id(), "");
    }

    private Bilingual director() {
        return people.headOf(people.coordinatingUnit())
                .map(Post::title)
                .map(title -> new Bilingual(title.shortTh(), title.shortEn()))
                .orElse(Bilingual.same(""));
    }
}
