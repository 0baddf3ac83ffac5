package th.go.led.rangwan.domain.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.SAXParseException;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Our own sentences for breaches of the schema. The parser tells a wrong value twice, first what is wrong with it, then where
 * it stands; the two become one problem, so breaches are to be given in their order.
 */
final class SchemaBreach {
    private static final Pattern CODE = Pattern.compile("^(c[vs][a-z]*-[\\w.\\-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("['\\[]([^'\\]]*)['\\]]");
    /** A value of the document, which may hold quotation marks and brackets of its own. */
    private static final Pattern VALUE = Pattern.compile(
            "^[^'\\[]*['\\[](.*)['\\]](?= of attribute '| of element '| is not (?:facet-|a )valid| with length | declared for )",
            Pattern.DOTALL);

    private static final String DUPLICATE = "cvc-identity-constraint.4.2.2";
    private static final String RULES = String.join(", ", new TreeSet<>(RuleMapping.KINDS));
    private static final int LONGEST_QUOTE = 60;

    /** What a wrong value should have been; told once its place is known. */
    private Bilingual wanted;

    /** The problem, or nothing when another breach of the same place tells it. */
    Optional<CycleProblem> problem(SAXParseException breach) {
        String message = String.valueOf(breach.getMessage());
        Matcher matcher = CODE.matcher(message);
        String code = matcher.find() ? matcher.group(1) : "";
        List<String> names = names(message);
        if (ValueBreach.tells(code)) {
            wanted = ValueBreach.wanted(code, names);
            return Optional.empty();
        }
        if (code.startsWith("cvc-identity-constraint") && !code.startsWith(DUPLICATE)) {
            return Optional.empty(); // told at its own line by the second step, or as a missing attribute
        }
        if (code.equals("cvc-attribute.3") || code.startsWith("cvc-type.3.1.3")) {
            Bilingual sentence = ValueBreach.sentence(code, names, wanted);
            wanted = null;
            return Optional.of(new CycleProblem(breach.getLineNumber(), "cycle.problem.value", sentence));
        }
        String kind = code.startsWith(DUPLICATE) ? "cycle.problem.duplicate" : "cycle.problem.schema";
        return Optional.of(new CycleProblem(breach.getLineNumber(), kind, sentence(code, names)));
    }

    private static Bilingual sentence(String code, List<String> names) {
        String first = names.isEmpty() ? "" : quoted(names.get(0));
        String second = names.size() < 2 ? "" : names.get(1);
        if (code.startsWith(DUPLICATE)) {
            return new Bilingual("รหัส " + first + " ซ้ำ", "The code " + first + " is used twice");
        }
        return switch (code) {
            case "cvc-elt.1", "cvc-elt.1.a" ->
                new Bilingual(
                        "ไม่รู้จักเอกสารที่เริ่มด้วย " + first + " ต้องเริ่มด้วย cycle ใน " + CycleReader.NAMESPACE,
                        "A document that starts with " + first + " is not known; it must be cycle of "
                                + CycleReader.NAMESPACE);
            case "cvc-complex-type.2.4.a", "cvc-complex-type.2.4.c", "cvc-complex-type.2.4.d" ->
                misplaced(first, second);
            case "cvc-complex-type.2.4.b" ->
                new Bilingual(
                        first + " ยังไม่ครบ ขาด " + kinds(second),
                        first + " is not complete; it lacks: " + kinds(second));
            case "cvc-complex-type.2.1", "cvc-complex-type.2.3", "cvc-type.3.1.2" ->
                new Bilingual(
                        first + " มีข้อความหรือส่วนที่ไม่ควรมี",
                        first + " holds text or parts that do not belong there");
            case "cvc-complex-type.3.2.2" ->
                new Bilingual(
                        quoted(second) + " ไม่มีคุณลักษณะ " + first, quoted(second) + " has no attribute " + first);
            case "cvc-complex-type.4" ->
                new Bilingual(
                        quoted(second) + " ขาดคุณลักษณะ " + first, quoted(second) + " lacks its attribute " + first);
            default ->
                new Bilingual(
                        "บรรทัดนี้ไม่ตรงตามแบบของเอกสาร (cycle-1.xsd)",
                        "This line is not as the form of the document wants it (cycle-1.xsd)");
        };
    }

    private static Bilingual misplaced(String found, String expected) {
        if (expected.equals("rule")) {
            return new Bilingual(
                    "ไม่รู้จักกติกา " + found + " กติกาที่มีคือ " + RULES,
                    "There is no rule " + found + "; the rules are " + RULES);
        }
        if (expected.isEmpty()) {
            return new Bilingual("ไม่ควรพบ " + found + " ที่นี่", found + " is not expected here");
        }
        return new Bilingual(
                "ไม่ควรพบ " + found + " ที่นี่ ที่ควรมีคือ " + kinds(expected),
                found + " is not expected here; expected: " + kinds(expected));
    }

    private static String kinds(String expected) {
        return expected.replaceAll("\\brule\\b", "rule (" + RULES + ")");
    }

    /** A word of the document in quotation marks, shortened to what a person can take in. */
    static String quoted(String word) {
        String whole = word.strip().replaceAll("\\s+", " ");
        return "“" + (whole.length() > LONGEST_QUOTE ? whole.substring(0, LONGEST_QUOTE) + "…" : whole) + "”";
    }

    /** What stands in quotes or brackets, without name spaces and braces. */
    private static List<String> names(String message) {
        List<String> names = new ArrayList<>();
        Matcher value = VALUE.matcher(message);
        String rest = message;
        if (value.find()) {
            names.add(value.group(1));
            rest = message.substring(value.end());
        }
        Matcher matcher = QUOTED.matcher(rest);
        while (matcher.find()) {
            names.add(matcher.group(1).replaceAll("\"[^\"]*\":", "").replaceAll("^\\{(.*)\\}$", "$1"));
        }
        return names;
    }
}
