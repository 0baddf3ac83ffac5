package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.letter.LetterRequest;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.letter.RequestWords;
import th.go.led.rangwan.domain.message.Enclosure;
import th.go.led.rangwan.domain.paper.RegisteredPaper;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.initiative.WorkSummaries;
import th.go.led.rangwan.service.paper.OfficialLetter;
import th.go.led.rangwan.service.paper.SignatureBlock;
import th.go.led.rangwan.service.paper.Signatures;

/** Sets the words of a request as a letter to the outside, signed by whoever leads the department now. */
@Dependent
class RequestPress {
    @Inject
    private People people;

    @Inject
    private Signatures signatures;

    @Inject
    private LetterParties parties;

    @Inject
    private WorkSummaries works;

    /** The unit whose register numbers the letters. */
    OrgUnit registry() {
        return people.coordinatingUnit();
    }

    /** The words proposed for asking for that letter. */
    RequestWords proposed(ReferenceLetter letter, String office, LocalDate due) {
        return RequestComposer.words(parties.of(letter), letter.body().contact().salutation(), office, due);
    }

    /** What the desk puts on a letter that is made now. */
    LetterRequest.Frame frame(ReferenceLetter letter) {
        return new LetterRequest.Frame(
                RequestComposer.ENCLOSURES,
                signatures.of(people.headOfDepartment()).lines(),
                parties.of(letter).contact());
    }

    /** The files that go along: the numbered letter first. */
    List<Enclosure> files(ReferenceLetter letter, RegisteredPaper paper, Instant producedAt) {
        List<Enclosure> files = new ArrayList<>();
        files.add(new Enclosure("หนังสือขอ.pdf", Enclosure.PDF, paper.content().bytes()));
        files.addAll(new RequestEnclosures(
                        parties.of(letter), works.of(letter.nomination().initiative()))
                .files(producedAt));
        return files;
    }

    /** The letter without number and date. */
    static OfficialLetter draft(RequestWords words, LetterRequest.Frame frame) {
        return new OfficialLetter(
                "",
                words.office().lines().toList(),
                null,
                words.subject(),
                words.addressee(),
                words.reference(),
                frame.enclosures(),
                paragraphs(words),
                new SignatureBlock(frame.signature()),
                frame.contact(),
                true);
    }

    /** The letter as it went out. */
    static OfficialLetter issued(LetterRequest request) {
        return draft(request.words(), request.frame())
                .issued(request.paper().reference(), ThaiDate.dayOf(request.madeAt()));
    }

    private static List<String> paragraphs(RequestWords words) {
        return words.paragraphs().stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }
}
