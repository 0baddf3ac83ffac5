package th.go.led.rangwan.domain.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.paper.FoundContradiction.Reading;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Two spellings of one short name by transposed letters, and a short name that is one letter off a known one. What is
 * known exactly is never doubted.
 */
final class SpellingRule implements ContradictionRule {
    private static final int SHORTEST = 5;

    @Override
    public List<FoundContradiction> judge(ReadPaper paper) {
        String text = paper.source().folded();
        Map<String, List<Span>> names = paper.shortNames()
                .collect(Collectors.groupingBy(place -> place.in(text), TreeMap::new, Collectors.toList()));
        List<FoundContradiction> told = new ArrayList<>();
        Set<String> done = new HashSet<>();
        List<String> byWeight = names.keySet().stream()
                .sorted(Comparator.comparing((String name) -> -names.get(name).size())
                        .thenComparing(name -> name))
                .toList();
        Map<String, Integer> rank = new HashMap<>();
        byWeight.forEach(name -> rank.put(name, rank.size()));
        for (String name : byWeight) {
            transpositions(name)
                    .filter(other -> rank.getOrDefault(other, 0) > rank.get(name))
                    .sorted(Comparator.comparing(rank::get))
                    .filter(done::add)
                    .forEach(other -> told.add(told("spelling-", List.of(name, other), names)));
        }
        for (String name : byWeight) {
            if (done.contains(name) || paper.known().contains(name)) continue;
            near(name, paper.known()).ifPresent(right -> told.add(told("name-", List.of(right, name), names)));
        }
        return told;
    }

    private static FoundContradiction told(String kind, List<String> spellings, Map<String, List<Span>> places) {
        return new FoundContradiction(
                kind + ContradictionRule.code(spellings.get(0)),
                ContradictionRule.title("ชื่อย่อ", "Short name", spellings),
                spellings.stream()
                        .map(one -> new Reading(
                                ContradictionRule.code(one),
                                Bilingual.same(one),
                                places.getOrDefault(one, List.of()).stream()
                                        .limit(MOST_PLACES)
                                        .toList()))
                        .toList(),
                false);
    }

    private static Optional<String> near(String name, Set<String> known) {
        if (name.length() < SHORTEST) return Optional.empty();
        return known.stream()
                .filter(one -> one.length() >= SHORTEST && (oneLetterOff(name, one) || transposed(name, one)))
                .sorted()
                .findFirst();
    }

    /** Every other name that differs from it by two neighbouring letters that changed places. */
    private static Stream<String> transpositions(String name) {
        return IntStream.range(1, name.length())
                .filter(i -> name.charAt(i - 1) != name.charAt(i))
                .mapToObj(i -> name.substring(0, i - 1) + name.charAt(i) + name.charAt(i - 1) + name.substring(i + 1));
    }

    /** Whether they differ by two neighbouring letters that changed places. */
    static boolean transposed(String a, String b) {
        if (a.length() != b.length() || a.equals(b)) return false;
        int first = 0;
        while (a.charAt(first) == b.charAt(first)) first++;
        return first + 1 < a.length()
                && a.charAt(first) == b.charAt(first + 1)
                && a.charAt(first + 1) == b.charAt(first)
                && a.substring(first + 2).equals(b.substring(first + 2));
    }

    /** Whether one letter is another, is missing, or is too many. */
    static boolean oneLetterOff(String a, String b) {
        if (a.equals(b) || Math.abs(a.length() - b.length()) > 1) return false;
        int first = 0;
        while (first < Math.min(a.length(), b.length()) && a.charAt(first) == b.charAt(first)) first++;
        String restA = a.substring(Math.min(a.length(), first + (a.length() >= b.length() ? 1 : 0)));
        String restB = b.substring(Math.min(b.length(), first + (b.length() >= a.length() ? 1 : 0)));
        return restA.equals(restB);
    }
}
