package th.go.led.rangwan.domain.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.shared.Bilingual;

/** What a schema cannot say of the internal scoring: the scale, its rubrics, and what decides between equal scores. */
final class ScoringSense {
    private final List<CycleProblem> problems = new ArrayList<>();
    private final XmlItem root;
    private final int least;
    private final int most;

    private ScoringSense(XmlItem root) {
        this.root = root;
        ScoringDefinition untold = ScoringDefinition.DEFAULT;
        this.least = root.child("scoring")
                .map(one -> number(one, "least", untold.least()))
                .orElse(untold.least());
        this.most = root.child("scoring")
                .map(one -> number(one, "most", untold.most()))
                .orElse(untold.most());
    }

    static List<CycleProblem> problems(XmlItem root) {
        ScoringSense sense = new ScoringSense(root);
        root.child("scoring").ifPresent(sense::scoring);
        sense.criteria().forEach(sense::rubric);
        return sense.problems;
    }

    private List<XmlItem> criteria() {
        return root.child("criteria").map(part -> part.children("criterion")).orElse(List.of());
    }

    private void scoring(XmlItem scoring) {
        if (least >= most) {
            add(
                    scoring,
                    "scale",
                    "คะแนนต่ำสุด " + least + " ต้องน้อยกว่าสูงสุด " + most,
                    "The least points, " + least + ", must be less than the most, " + most);
        }
        boolean trims = "trimmed-mean".equals(scoring.attribute("aggregation"));
        if (trims != number(scoring, "trim", 0) > 0) {
            add(
                    scoring,
                    "trim",
                    "trim ใช้กับ trimmed-mean เท่านั้น และต้องมากกว่า 0",
                    "trim goes with trimmed-mean only, and is more than 0 there");
        }
        Set<String> known = criteria().stream()
                .map(one -> String.valueOf(one.attribute("code")))
                .collect(Collectors.toSet());
        for (XmlItem one : scoring.children("tie-break")) {
            String criterion = one.attribute("criterion");
            boolean named = "criterion".equals(one.attribute("by"));
            if (named ? !known.contains(String.valueOf(criterion)) : criterion != null) {
                add(
                        one,
                        "tieBreak",
                        "เกณฑ์ตัดสินเมื่อคะแนนเท่ากันต้องระบุ criterion ที่มีอยู่ และระบุเฉพาะเมื่อ by=criterion",
                        "A tie-break names a criterion that exists, and does so only with by=criterion");
            }
        }
    }

    private void rubric(XmlItem criterion) {
        int before = least - 1;
        for (XmlItem level : criterion.children("rubric")) {
            int from = number(level, "from", least);
            if (from <= before || from > most) {
                add(
                        level,
                        "rubric",
                        "ระดับคะแนนต้องเรียงจากน้อยไปมาก และอยู่ในช่วง " + least + " ถึง " + most,
                        "Levels of a rubric rise, and lie from " + least + " to " + most);
            }
            before = from;
        }
    }

    private static int number(XmlItem item, String attribute, int otherwise) {
        String value = item.attribute(attribute);
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    private void add(XmlItem item, String code, String th, String en) {
        problems.add(new CycleProblem(item.line(), "cycle.problem." + code, new Bilingual(th, en)));
    }
}
