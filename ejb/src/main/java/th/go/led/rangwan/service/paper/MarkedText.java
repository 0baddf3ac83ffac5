package th.go.led.rangwan.service.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.paper.Span;

/** Cuts a text into pieces at the places of what is numbered in it, so that each place can be marked; places may overlap. */
public final class MarkedText {
    private final String text;
    private final NavigableMap<Integer, List<Edge>> edges = new TreeMap<>();

    private MarkedText(String text) {
        this.text = text;
    }

    /** An end of the n-th place of a number, counted from 1. */
    private record Edge(int number, int place, boolean begins) {}

    /**
     * A number whose place ends with a piece.
     *
     * @param place which of its places that is, counted from 1
     */
    public record Mark(int number, int place) {}

    /**
     * One piece of the text.
     *
     * @param of the numbers to which it belongs, with a blank between; empty for none
     * @param begins the numbers of which the first place begins with it
     * @param ends the places that end with it
     */
    public record Piece(String words, String of, List<Integer> begins, List<Mark> ends) {
        /** Whether it belongs to that number. */
        public boolean belongs(int number) {
            return (" " + of + " ").contains(" " + number + " ");
        }
    }

    /** The pieces of the whole; put together they are the text, but for the blank lines before its first word. */
    public static List<Piece> of(String text, Map<Integer, List<Span>> places) {
        return of(text, new Span(0, text.length()), places);
    }

    /** The pieces of a part of the text; put together they are that part, but for blank lines before its first word. */
    public static List<Piece> of(String text, Span part, Map<Integer, List<Span>> places) {
        MarkedText marked = new MarkedText(text);
        places.forEach((number, spans) -> {
            for (int i = 0; i < spans.size(); i++) marked.add(number, i + 1, spans.get(i));
        });
        int begin = part.end() - part.in(text).stripLeading().length();
        return marked.pieces(begin, part.end());
    }

    private void add(int number, int place, Span span) {
        if (span.start() == span.end()) return;
        edges.computeIfAbsent(span.start(), none -> new ArrayList<>()).add(new Edge(number, place, true));
        edges.computeIfAbsent(span.end(), none -> new ArrayList<>()).add(new Edge(number, place, false));
    }

    private List<Piece> pieces(int begin, int end) {
        SortedMap<Integer, Integer> open = new TreeMap<>();
        edges.headMap(begin, true).values().forEach(at -> pass(at, open));
        List<Piece> pieces = new ArrayList<>();
        for (int from = begin; from < end; ) {
            Integer next = edges.higherKey(from);
            int to = next == null ? end : Math.min(next, end);
            String names = open.keySet().stream().map(String::valueOf).collect(Collectors.joining(" "));
            pieces.add(new Piece(text.substring(from, to), names, begins(from), ends(to)));
            pass(edges.getOrDefault(to, List.of()), open);
            from = to;
        }
        return pieces;
    }

    /** How many places of each number are open behind that point. */
    private static void pass(List<Edge> at, SortedMap<Integer, Integer> open) {
        for (Edge edge : at) {
            int now = open.getOrDefault(edge.number(), 0) + (edge.begins() ? 1 : -1);
            if (now == 0) open.remove(edge.number());
            else open.put(edge.number(), now);
        }
    }

    private List<Integer> begins(int at) {
        return edges.getOrDefault(at, List.of()).stream()
                .filter(edge -> edge.begins() && edge.place() == 1)
                .map(Edge::number)
                .sorted()
                .toList();
    }

    private List<Mark> ends(int at) {
        return edges.getOrDefault(at, List.of()).stream()
                .filter(edge -> !edge.begins())
                .map(edge -> new Mark(edge.number(), edge.place()))
                .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                .toList();
    }
}
