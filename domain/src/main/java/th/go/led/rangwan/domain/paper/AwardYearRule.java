package th.go.led.rangwan.domain.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.paper.FoundContradiction.Reading;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One award under several years; and advice that speaks of a year other than the call's. Names of one award are those with
 * the same letters: so its full name, its abbreviation and a misspelling of it go together. The call's year is the one
 * that is named most often.
 */
final class AwardYearRule implements ContradictionRule {
    private static final Pattern ADVICE = Pattern.compile("แนะนำ|เห็นควร|ควรสมัคร|recommend|advise");

    @Override
    public List<FoundContradiction> judge(ReadPaper paper) {
        Map<String, List<Finding>> awards = new LinkedHashMap<>();
        paper.of(FindingKind.AWARD_YEAR)
                .forEach(found -> awards.computeIfAbsent(letters(found.detail()), none -> new ArrayList<>())
                        .add(found));
        NavigableMap<Integer, Integer> advice = new TreeMap<>();
        ADVICE.matcher(paper.source().flowing()).results().forEach(word -> advice.put(word.end(), word.start()));
        List<FoundContradiction> told = new ArrayList<>();
        awards.values().forEach(mentions -> {
            Map<Boolean, List<Finding>> advised =
                    mentions.stream().collect(Collectors.partitioningBy(one -> inAdvice(paper.source(), advice, one)));
            judge(advised.get(false), advised.get(true), told);
        });
        return told;
    }

    private static void judge(List<Finding> stated, List<Finding> advice, List<FoundContradiction> told) {
        Map<String, List<Span>> years = years(stated);
        String suffix = told.isEmpty() ? "" : "-" + (told.size() + 1);
        if (years.size() > 1) {
            List<String> ordered = byWeight(years);
            told.add(new FoundContradiction(
                    "award-year" + suffix,
                    ContradictionRule.title("ปีของรางวัล", "Year of the award", ordered),
                    ordered.stream().map(year -> reading(year, years.get(year))).toList(),
                    true));
        }
        if (years.isEmpty()) return;
        String call = byWeight(years).get(0);
        Map<String, List<Span>> other = years(advice);
        other.remove(call);
        if (!other.isEmpty()) told.add(advice(call, years.get(call), other, suffix));
    }

    private static FoundContradiction advice(
            String call, List<Span> places, Map<String, List<Span>> other, String suffix) {
        List<Reading> readings = new ArrayList<>();
        readings.add(reading(call, places));
        other.forEach((year, where) -> readings.add(new Reading(
                year,
                new Bilingual(year + " ตามข้อเสนอ หมายถึงรอบอื่น", year + ", as in the advice: another cycle"),
                where)));
        List<String> all = readings.stream().map(Reading::code).toList();
        return new FoundContradiction(
                "advice-year" + suffix,
                ContradictionRule.title("ข้อเสนอกล่าวถึงปีอื่น", "The advice speaks of another year", all),
                readings,
                true);
    }

    private static Reading reading(String year, List<Span> places) {
        return new Reading(
                year, Bilingual.same(year), places.stream().limit(MOST_PLACES).toList());
    }

    /** Whether a word of advice, given by its end and start, stands before it in its paragraph. */
    private static boolean inAdvice(SourceText source, NavigableMap<Integer, Integer> advice, Finding found) {
        Map.Entry<Integer, Integer> word = advice.floorEntry(found.place().start());
        return word != null
                && word.getValue() >= source.paragraphAt(found.place().start());
    }

    private static Map<String, List<Span>> years(List<Finding> mentions) {
        return mentions.stream()
                .collect(Collectors.groupingBy(
                        Finding::value, TreeMap::new, Collectors.mapping(Finding::place, Collectors.toList())));
    }

    private static List<String> byWeight(Map<String, List<Span>> years) {
        return years.keySet().stream()
                .sorted(Comparator.comparing((String year) -> -years.get(year).size())
                        .thenComparing(year -> year))
                .limit(MOST_READINGS)
                .toList();
    }

    /** The letters of an abbreviation, or the first letters of a full name, in alphabetical order. */
    private static String letters(String name) {
        String shortName = name.indexOf(' ') < 0
                ? name
                : Arrays.stream(name.split(" ", -1))
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining());
        char[] letters = shortName.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }
}
