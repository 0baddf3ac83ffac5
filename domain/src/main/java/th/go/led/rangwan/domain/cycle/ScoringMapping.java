package th.go.led.rangwan.domain.cycle;

import static th.go.led.rangwan.domain.cycle.CycleMapping.constant;
import static th.go.led.rangwan.domain.cycle.TextMapping.bilingual;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Makes what a document says of the internal scoring, writes it, and knows what stands for what it leaves out. */
final class ScoringMapping {
    private ScoringMapping() {}

    static ScoringDefinition scoring(XmlItem root) {
        return root.child("scoring").map(ScoringMapping::of).orElse(ScoringDefinition.DEFAULT);
    }

    private static ScoringDefinition of(XmlItem item) {
        ScoringDefinition untold = ScoringDefinition.DEFAULT;
        return new ScoringDefinition(
                number(item, "least", untold.least()),
                number(item, "most", untold.most()),
                Aggregation.valueOf(constant(or(item, "aggregation", "mean"))),
                number(item, "trim", untold.trim()),
                number(item, "decimals", untold.decimals()),
                RoundingMode.valueOf(constant(or(item, "rounding", "half-up"))),
                item.children("tie-break").stream()
                        .map(one -> new TieBreak(
                                TieBreak.By.valueOf(constant(one.attribute("by"))), or(one, "criterion", "")))
                        .toList());
    }

    static List<RubricLevel> rubric(XmlItem criterion) {
        return criterion.children("rubric").stream()
                .map(level -> new RubricLevel(Integer.parseInt(level.attribute("from")), bilingual(level)))
                .toList();
    }

    /** Writes it, unless it says no more than a document without it. */
    static void write(XmlText xml, ScoringDefinition scoring) {
        if (scoring.equals(ScoringDefinition.DEFAULT)) return;
        xml.begin(
                "scoring",
                "least",
                Integer.toString(scoring.least()),
                "most",
                Integer.toString(scoring.most()),
                "aggregation",
                scoring.aggregation().code(),
                "trim",
                Integer.toString(scoring.trim()),
                "decimals",
                Integer.toString(scoring.decimals()),
                "rounding",
                code(scoring.rounding()));
        scoring.tieBreaks()
                .forEach(one -> xml.empty(
                        "tie-break",
                        "by",
                        one.by().code(),
                        "criterion",
                        one.criterion().isEmpty() ? null : one.criterion()));
        xml.end();
    }

    /** The name of a way of rounding in a document. */
    static String code(RoundingMode rounding) {
        return rounding.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String or(XmlItem item, String attribute, String otherwise) {
        return Objects.requireNonNullElse(item.attribute(attribute), otherwise);
    }

    private static int number(XmlItem item, String attribute, int otherwise) {
        String value = item.attribute(attribute);
        return value == null ? otherwise : Integer.parseInt(value);
    }
}
