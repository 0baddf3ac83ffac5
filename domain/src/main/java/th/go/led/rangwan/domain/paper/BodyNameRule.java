package th.go.led.rangwan.domain.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.paper.FoundContradiction.Reading;
import th.go.led.rangwan.domain.shared.Bilingual;

/** The name of a known public body with a word too many in it. */
final class BodyNameRule implements ContradictionRule {
    private static final int WORD = 14;
    private static final int ENDING = 6;

    @Override
    public List<FoundContradiction> judge(ReadPaper paper) {
        List<FoundContradiction> told = new ArrayList<>();
        String text = paper.source().folded();
        KnownBodies.NAMES.forEach((code, name) -> {
            Map<String, List<Span>> wrong = new LinkedHashMap<>();
            Matcher matcher = like(name.th()).matcher(text);
            while (matcher.find()) {
                String written = SourceText.clean(matcher.group());
                if (written.equals(name.th())) continue;
                if (wrong.size() == MOST_READINGS - 1 && !wrong.containsKey(written)) continue;
                wrong.computeIfAbsent(written, none -> new ArrayList<>()).add(new Span(matcher.start(), matcher.end()));
            }
            if (!wrong.isEmpty()) told.add(told(code, name, wrong));
        });
        return told;
    }

    /** The beginning of the name, at most one word, the ending of the name; lines may end anywhere in it. */
    private static Pattern like(String name) {
        int cut = name.length() - ENDING;
        return Pattern.compile(
                overLines(name.substring(0, cut)) + "[ก-๛\\n]{0," + WORD + "}?" + overLines(name.substring(cut)));
    }

    private static String overLines(String name) {
        return name.chars()
                .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                .collect(Collectors.joining("\\n?"));
    }

    private static FoundContradiction told(String code, Bilingual name, Map<String, List<Span>> wrong) {
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading("official", name, List.of()));
        wrong.forEach((words, places) -> readings.add(new Reading(
                wrong.size() == 1 ? "as-written" : "as-written-" + readings.size(),
                new Bilingual(words, "As the paper has it: " + words),
                places.stream().limit(MOST_PLACES).toList())));
        return new FoundContradiction(
                "body-" + code, new Bilingual("ชื่อ" + name.th(), "Name of the " + name.en()), readings, false);
    }
}
