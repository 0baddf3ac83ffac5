package th.go.led.rangwan.service.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.paper.FindingGroup;
import th.go.led.rangwan.domain.paper.FindingKind;
import th.go.led.rangwan.domain.paper.IncomingPaper;
import th.go.led.rangwan.domain.paper.PaperHead;
import th.go.led.rangwan.domain.paper.PaperProposal;
import th.go.led.rangwan.domain.paper.ProposalState;
import th.go.led.rangwan.domain.paper.ProposedReading;
import th.go.led.rangwan.domain.paper.Span;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** Makes the sheet of a paper: places get their numbers in the order in which the proposals are listed. */
final class IncomingSheets {
    private IncomingSheets() {}

    /** What the caller may do with the paper. */
    record Rights(boolean change, boolean take) {}

    /** The sheet with the nearest part that there is to that number. */
    static IncomingSheet of(IncomingPaper paper, List<PaperProposal> proposals, int number, Rights rights) {
        TextParts parts = new TextParts(paper.text());
        int part = parts.nearest(number);
        Map<Integer, List<Span>> places = new LinkedHashMap<>();
        List<IncomingSheet.Group> groups = new ArrayList<>();
        int place = 0;
        for (FindingGroup name : FindingGroup.values()) {
            List<IncomingSheet.Row> rows = new ArrayList<>();
            for (PaperProposal proposal : proposals) {
                if (proposal.kind().group() != name) continue;
                List<Span> spans = spans(proposal);
                if (!spans.isEmpty()) places.put(++place, spans);
                if (parts.at(proposal.place().start()) != part) continue;
                rows.add(row(proposal, spans.isEmpty() ? 0 : place, paper.text()));
            }
            if (!rows.isEmpty()) groups.add(new IncomingSheet.Group(name, rows));
        }
        return new IncomingSheet(
                paper.id(),
                paper.version(),
                paper.receivedNumber() + "/" + (paper.receivedYear() + ThaiDate.BUDDHIST_OFFSET),
                new Bilingual(paper.unit().nameTh(), paper.unit().nameEn()),
                name(paper.receivedBy()),
                paper.receivedAt(),
                paper.form(),
                paper.fileName(),
                paper.sha256(),
                paper.headAt() == null ? proposed(proposals) : paper.head(),
                name(paper.headBy()),
                paper.headAt(),
                part,
                parts.count(),
                MarkedText.of(paper.text(), parts.part(part), places),
                groups,
                count(proposals, state -> state == ProposalState.OPEN),
                count(proposals, ProposalState::taken),
                rights.change(),
                rights.take());
    }

    private static long count(List<PaperProposal> proposals, Predicate<ProposalState> wanted) {
        return proposals.stream().map(PaperProposal::state).filter(wanted).count();
    }

    /** The value of the head that a proposal is about, in the form in which the reader tells it. */
    static String valueOf(PaperHead head, FindingKind kind) {
        return switch (kind) {
            case NUMBER -> head.number();
            case DATED -> head.date() == null ? "" : head.date().toString();
            case SUBJECT -> head.subject();
            case SENDER -> head.sender();
            case ADDRESSEE -> head.addressee();
            default -> throw new IllegalArgumentException(kind + " is not of the head");
        };
    }

    private static PaperHead proposed(List<PaperProposal> proposals) {
        Map<FindingKind, String> found = new LinkedHashMap<>();
        proposals.forEach(one -> found.putIfAbsent(one.kind(), one.found()));
        String date = found.get(FindingKind.DATED);
        return new PaperHead(
                fitting(found.get(FindingKind.NUMBER)),
                date == null ? null : LocalDate.parse(date),
                fitting(found.get(FindingKind.SUBJECT)),
                fitting(found.get(FindingKind.SENDER)),
                fitting(found.get(FindingKind.ADDRESSEE)));
    }

    private static String fitting(String text) {
        if (text == null) return "";
        return text.length() > PaperHead.LONGEST ? text.substring(0, PaperHead.LONGEST) : text;
    }

    private static List<Span> spans(PaperProposal proposal) {
        Stream<Span> all = proposal.kind() == FindingKind.CONTRADICTION
                ? proposal.readings().stream().flatMap(reading -> reading.places().stream())
                : Stream.of(proposal.place());
        return all.distinct()
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .toList();
    }

    private static IncomingSheet.Row row(PaperProposal proposal, int place, String text) {
        boolean contradiction = proposal.kind() == FindingKind.CONTRADICTION;
        return new IncomingSheet.Row(
                proposal.id(),
                place,
                proposal.kind(),
                proposal.number(),
                contradiction ? proposal.title() : Bilingual.same(proposal.value()),
                proposal.found(),
                contradiction ? "" : proposal.detail(),
                proposal.readings().stream().map(one -> reading(one, text)).toList(),
                proposal.state(),
                name(proposal.decidedBy()),
                proposal.decidedAt());
    }

    private static IncomingSheet.Reading reading(ProposedReading reading, String text) {
        return new IncomingSheet.Reading(
                reading.words(),
                reading.places().stream()
                        .map(place -> Around.words(text, place))
                        .distinct()
                        .limit(4)
                        .toList());
    }

    private static Bilingual name(Person person) {
        return person == null ? null : new Bilingual(person.nameTh(), person.nameEn());
    }
}
