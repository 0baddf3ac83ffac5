package th.go.led.rangwan.domain.cycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * The second step of the reading: what a schema cannot say. It works on the raw document, so that its findings come
 * together with those of the schema.
 */
final class SenseStep {
    private final XmlItem root;
    private final List<CycleProblem> problems = new ArrayList<>();

    private SenseStep(XmlItem root) {
        this.root = root;
    }

    static List<CycleProblem> problems(XmlItem root) {
        SenseStep step = new SenseStep(root);
        step.texts();
        step.weights();
        step.deadlines();
        step.questions();
        step.categories();
        step.examples();
        step.verifiers();
        step.problems.addAll(ReferenceSense.problems(root));
        step.problems.addAll(RuleSense.problems(root));
        step.problems.addAll(ScoringSense.problems(root));
        return step.problems;
    }

    /** Every text is there in both languages; the explaining words of a choice may be left out altogether. */
    private void texts() {
        Set<String> named = Set.of(
                "title",
                "name",
                "giver",
                "short",
                "label",
                "ask",
                "note",
                "text",
                "words",
                "where",
                "description",
                "exemption",
                "source",
                "event",
                "option",
                "demand",
                "rubric",
                "pass",
                "fail",
                "otherwise");
        Set<String> optional = Set.of("pass", "fail", "otherwise", "ask");
        root.all().filter(item -> named.contains(item.name())).forEach(item -> {
            boolean th = item.child("th").isPresent();
            boolean en = item.child("en").isPresent();
            boolean ofChoice = optional.contains(item.name())
                    && (item.attribute("value") != null || item.attribute("verdict") != null);
            if ((th && en) || (ofChoice && !th && !en)) return;
            String lacks = th ? "en" : en ? "th" : "th, en";
            add(
                    item,
                    "textMissing",
                    "ข้อความ “" + item.name() + "” ขาดภาษา " + lacks,
                    "The text “" + item.name() + "” lacks its language " + lacks);
        });
    }

    private void weights() {
        List<XmlItem> criteria = below("criteria", "criterion");
        int sum = criteria.stream().mapToInt(c -> number(c, "weight")).sum();
        if (!criteria.isEmpty() && sum != 100) {
            add(
                    root.only("criteria"),
                    "weights",
                    "น้ำหนักของเกณฑ์รวมได้ " + sum + " ต้องรวมเป็น 100",
                    "The weights of the criteria add up to " + sum + "; they must add up to 100");
        }
    }

    /** ISO dates compare as text. */
    private void deadlines() {
        String before = "";
        for (XmlItem deadline : below("deadlines", "deadline")) {
            String date = String.valueOf(deadline.attribute("date"));
            if (date.compareTo(before) <= 0) {
                add(
                        deadline,
                        "deadlineOrder",
                        "กำหนด " + date + " ต้องอยู่หลังกำหนดก่อนหน้า " + before,
                        "The deadline " + date + " must be later than the one before it, " + before);
            }
            before = date;
        }
        for (XmlItem event : below("events", "event")) {
            if (String.valueOf(event.attribute("from")).compareTo(String.valueOf(event.attribute("to"))) >= 0) {
                add(event, "eventTimes", "เวลาเริ่มต้องอยู่ก่อนเวลาเลิก", "The event must begin before it ends");
            }
        }
    }

    /** A question depends on an earlier one that is answered with yes or no, and only once the answer is named. */
    private void questions() {
        Map<String, String> earlier = new HashMap<>();
        below("questions", "section").stream()
                .flatMap(section -> section.children("question").stream())
                .forEach(question -> {
                    String on = question.attribute("depends-on");
                    if (on != null && !String.valueOf(earlier.get(on)).startsWith("yes-no")) {
                        add(
                                question,
                                "dependency",
                                "ข้อคำถาม " + question.attribute("code") + " ขึ้นกับข้อ " + on
                                        + " ไม่ได้ ต้องเป็นข้อก่อนหน้าที่ตอบว่าใช่หรือไม่ใช่",
                                "Question " + question.attribute("code")
                                        + " must depend on an earlier yes-or-no question, not on " + on);
                    }
                    if ((on == null) != (question.attribute("depends-answer") == null)) {
                        add(
                                question,
                                "dependency",
                                "depends-on กับ depends-answer ต้องมาคู่กัน",
                                "depends-on and depends-answer go together");
                    }
                    earlier.put(question.attribute("code"), question.attribute("answer"));
                });
    }

    private void categories() {
        Set<String> declared = codes("categories", "category");
        below("portal", "pre-question").stream()
                .filter(question -> question.attribute("not-asked-in") != null)
                .forEach(question -> categories(question, question.attribute("not-asked-in"), declared));
        root.all()
                .filter(item -> item.name().equals("except-category"))
                .forEach(rule -> categories(rule, String.valueOf(rule.attribute("categories")), declared));
    }

    private void categories(XmlItem item, String codes, Set<String> declared) {
        for (String code : codes.split(" ", -1)) {
            if (declared.contains(code)) continue;
            add(item, "category", "ไม่มีสาขา “" + code + "”", "There is no category “" + code + "”");
        }
    }

    /** An example speaks of every clause, once. */
    private void examples() {
        Set<String> clauses = codes("clauses", "clause");
        for (XmlItem example : below("examples", "example")) {
            Set<String> told = new HashSet<>();
            for (XmlItem expectation : example.children("expect")) {
                String clause = expectation.attribute("clause");
                if (!told.add(clause)) {
                    add(
                            expectation,
                            "exampleTwice",
                            "บอกผลข้อ " + clause + " ซ้ำ",
                            "Clause " + clause + " is told twice");
                }
            }
            String untold =
                    clauses.stream().filter(c -> !told.contains(c)).sorted().collect(Collectors.joining(", "));
            if (!untold.isEmpty()) {
                add(
                        example,
                        "exampleIncomplete",
                        "กรณีตัวอย่าง " + example.attribute("code") + " ยังไม่บอกผลข้อ " + untold,
                        "Example " + example.attribute("code") + " does not say what to expect of " + untold);
            }
        }
    }

    /** What is verified names who verified it. */
    private void verifiers() {
        root.all()
                .filter(item -> item.attribute("source") != null && item.yes("verified"))
                .filter(item -> item.attribute("verified-by") == null)
                .forEach(item -> add(
                        item,
                        "verifiedBy",
                        "ทำเครื่องหมายยืนยันแล้ว ต้องระบุผู้ยืนยัน (verified-by)",
                        "It is marked verified; say by whom (verified-by)"));
    }

    private List<XmlItem> below(String part, String name) {
        return root.child(part).map(p -> p.children(name)).orElse(List.of());
    }

    private Set<String> codes(String part, String name) {
        return below(part, name).stream()
                .flatMap(item -> Stream.ofNullable(item.attribute("code")))
                .collect(Collectors.toSet());
    }

    private static int number(XmlItem item, String attribute) {
        String value = item.attribute(attribute);
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }

    private void add(XmlItem item, String code, String th, String en) {
        problems.add(new CycleProblem(item.line(), "cycle.problem." + code, new Bilingual(th, en)));
    }
}
