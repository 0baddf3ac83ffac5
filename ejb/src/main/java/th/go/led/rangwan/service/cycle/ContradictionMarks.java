package th.go.led.rangwan.service.cycle;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import th.go.led.rangwan.domain.cycle.ContradictionDefinition;
import th.go.led.rangwan.domain.cycle.ContradictionPlace;
import th.go.led.rangwan.domain.paper.IncomingPaper;
import th.go.led.rangwan.domain.paper.QuoteSearch;
import th.go.led.rangwan.domain.paper.Span;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.paper.MarkedText;
import th.go.led.rangwan.service.paper.TextParts;

/** Finds the quotations of a call's contradictions in a paper; each contradiction has the number of its place in the list. */
final class ContradictionMarks {
    private final IncomingPaper paper;
    private final TextParts parts;
    private final Map<Integer, List<Span>> places = new TreeMap<>();
    private final Map<Integer, Map<String, ContradictionMemo.Found>> found = new TreeMap<>();

    ContradictionMarks(List<ContradictionDefinition> contradictions, IncomingPaper paper) {
        this.paper = paper;
        this.parts = new TextParts(paper.text());
        QuoteSearch search = new QuoteSearch(paper.text());
        for (int i = 0; i < contradictions.size(); i++) mark(i + 1, contradictions.get(i), search);
    }

    private void mark(int number, ContradictionDefinition contradiction, QuoteSearch search) {
        Map<String, List<Span>> quotes = new LinkedHashMap<>();
        contradiction.readings().stream()
                .flatMap(reading -> reading.places().stream())
                .map(ContradictionPlace::quoteTh)
                .filter(Objects::nonNull)
                .forEach(quote -> quotes.computeIfAbsent(quote, search::places));
        List<Span> all = quotes.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                .toList();
        places.put(number, all);
        Map<String, ContradictionMemo.Found> first = new LinkedHashMap<>();
        quotes.forEach((quote, spans) -> {
            if (spans.isEmpty()) return;
            Span span = spans.get(0);
            first.put(quote, new ContradictionMemo.Found(all.indexOf(span) + 1, parts.at(span.end() - 1)));
        });
        found.put(number, first);
    }

    /** How many quotations the paper has. */
    int found() {
        return found.values().stream().mapToInt(Map::size).sum();
    }

    /** The paper with its marks. */
    ContradictionMemo memo(int number) {
        int part = parts.nearest(number);
        return new ContradictionMemo(
                paper.id(),
                paper.receivedNumber() + "/" + (paper.receivedYear() + ThaiDate.BUDDHIST_OFFSET),
                part,
                parts.count(),
                MarkedText.of(paper.text(), parts.part(part), places),
                found);
    }
}
