package th.go.led.rangwan.domain.cycle;

import java.util.List;
import th.go.led.rangwan.domain.paper.Finding;
import th.go.led.rangwan.domain.paper.FindingKind;
import th.go.led.rangwan.domain.paper.IncomingPaper;
import th.go.led.rangwan.domain.paper.PaperPlaces;
import th.go.led.rangwan.domain.paper.PaperProposal;
import th.go.led.rangwan.domain.paper.ProposalState;
import th.go.led.rangwan.domain.paper.ProposedReading;
import th.go.led.rangwan.domain.paper.Span;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.shared.ThaiDigits;

/** Gathers what persons confirmed of a paper; what nobody confirmed is left out. */
public final class ConfirmedCalls {
    private static final int LONGEST_QUOTE = 300;

    private final IncomingPaper paper;
    private final PaperPlaces places;

    private ConfirmedCalls(IncomingPaper paper, List<PaperProposal> proposals) {
        this.paper = paper;
        this.places = new PaperPlaces(
                paper.text(),
                proposals.stream()
                        .filter(one -> one.kind() != FindingKind.CONTRADICTION)
                        .map(one -> new Finding(one.kind(), one.number(), one.found(), one.detail(), one.place()))
                        .toList());
    }

    /** What was confirmed or corrected of that paper, its head as confirmed. */
    public static ConfirmedCall of(IncomingPaper paper, List<PaperProposal> proposals) {
        ConfirmedCalls calls = new ConfirmedCalls(paper, proposals);
        List<PaperProposal> taken =
                proposals.stream().filter(one -> one.state().taken()).toList();
        return new ConfirmedCall(
                calls.source(),
                taken.stream()
                        .filter(one -> one.kind() != FindingKind.CONTRADICTION)
                        .map(calls::item)
                        .toList(),
                taken.stream()
                        .filter(one -> one.kind() == FindingKind.CONTRADICTION)
                        .map(calls::contradiction)
                        .toList());
    }

    private SourceDefinition source() {
        String receipt = paper.receivedNumber() + "/" + (paper.receivedYear() + ThaiDate.BUDDHIST_OFFSET);
        String subject = paper.head().subject();
        String number = paper.head().number();
        return new SourceDefinition(
                PaperSource.code(paper),
                new Bilingual(
                        ("หนังสือรับที่ " + receipt + " " + subject).strip(),
                        ("Received paper " + receipt + " " + subject).strip()),
                number.isEmpty() ? null : ThaiDigits.toThai(number),
                paper.head().date());
    }

    private ConfirmedItem item(PaperProposal proposal) {
        boolean own = proposal.state() == ProposalState.CORRECTED;
        String words = own ? proposal.value() : clean(proposal.place().in(paper.text()));
        return new ConfirmedItem(
                proposal.kind(),
                proposal.number(),
                proposal.value(),
                proposal.detail(),
                words,
                places.name(proposal.place()),
                proposal.decidedBy().nameTh());
    }

    private ContradictionDefinition contradiction(PaperProposal proposal) {
        return new ContradictionDefinition(
                proposal.number(),
                proposal.title(),
                proposal.readings().stream().map(this::reading).toList(),
                proposal.unreadable());
    }

    private ContradictionReading reading(ProposedReading reading) {
        return new ContradictionReading(
                reading.code(),
                reading.words(),
                reading.places().stream().map(this::place).distinct().toList());
    }

    private ContradictionPlace place(Span place) {
        String quote = clean(place.in(paper.text()));
        return new ContradictionPlace(
                places.name(place), quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + "…" : quote);
    }

    private static String clean(String words) {
        return words.replaceAll("[\\s\\p{Cntrl}\\u00a0\\u200b]+", " ").strip();
    }
}
