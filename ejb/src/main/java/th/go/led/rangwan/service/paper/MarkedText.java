package th.go.led.rangwan.service.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.paper.Span;

/** Cuts a text into pieces at the places of its proposals, so that each place can be marked; places may overlap. */
public final class MarkedText {
    private MarkedText() {}

    /**
     * One piece of the text.
     *
     * @param of the numbers of the proposals to which it belongs, with a blank between; empty for none
     * @param begins the numbers of those that begin with it
     */
    public record Piece(String words, String of, List<Integer> begins) {}

    /** The pieces; put together they are the text, but for the blank lines before its first word. */
    public static List<Piece> of(String text, Map<Integer, List<Span>> places) {
        int begin = text.length() - text.stripLeading().length();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(begin, text.length()));
        places.values().stream().flatMap(List::stream).forEach(place -> {
            cuts.add(place.start());
            cuts.add(place.end());
        });
        List<Integer> ends = new ArrayList<>(cuts);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < ends.size(); i++) {
            Span piece = new Span(ends.get(i), ends.get(i + 1));
            List<Integer> of = numbers(places, piece);
            List<Integer> begins = of.stream()
                    .filter(number -> places.get(number).get(0).start() == piece.start())
                    .toList();
            String names = of.stream().map(String::valueOf).collect(Collectors.joining(" "));
            pieces.add(new Piece(piece.in(text), names, begins));
        }
        return pieces;
    }

    private static List<Integer> numbers(Map<Integer, List<Span>> places, Span piece) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(place -> place.holds(piece)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
