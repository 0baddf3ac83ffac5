package th.go.led.rangwan.domain.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.SAXParseException;
import th.go.led.rangwan.domain.shared.Bilingual;

/** Our own sentences for breaches of the schema; the parser's words are kept for the rare ones. */
final class SchemaBreach {
    private static final Pattern CODE = Pattern.compile("^(c[vs][a-z]*-[\\w.\\-]+)");
    private static final Pattern QUOTED = Pattern.compile("['\\[]([^'\\]]*)['\\]]");
    private static final String DUPLICATE = "cvc-identity-constraint.4.2.2";

    private SchemaBreach() {}

    /** The problem, or nothing when it only repeats what another one says of the same place. */
    static Optional<CycleProblem> problem(SAXParseException breach) {
        String message = String.valueOf(breach.getMessage());
        Matcher matcher = CODE.matcher(message);
        String code = matcher.find() ? matcher.group(1) : "";
        if (code.equals("cvc-attribute.3")
                || code.equals("cvc-identity-constraint.4.3")
                || code.startsWith("cvc-type.3.1.3")
                || code.startsWith("cvc-complex-type.2.2")) {
            return Optional.empty();
        }
        List<String> names = names(message);
        Bilingual known = sentence(code, names);
        Bilingual sentence = known != null
                ? known
                : new Bilingual("ไม่ตรงตามแบบ: " + message, "Not as the schema wants it: " + message);
        return Optional.of(new CycleProblem(breach.getLineNumber(), "cycle.problem." + kind(code), sentence));
    }

    private static String kind(String code) {
        if (code.startsWith(DUPLICATE)) return "duplicate";
        if (isValue(code)) return "value";
        return "schema";
    }

    private static boolean isValue(String code) {
        return code.startsWith("cvc-datatype")
                || code.startsWith("cvc-pattern")
                || code.startsWith("cvc-enumeration")
                || code.startsWith("cvc-min")
                || code.startsWith("cvc-max")
                || code.startsWith("cvc-length")
                || code.startsWith("cvc-totalDigits")
                || code.startsWith("cvc-fractionDigits");
    }

    private static Bilingual sentence(String code, List<String> names) {
        String first = names.isEmpty() ? "" : names.get(0);
        String second = names.size() < 2 ? "" : names.get(1);
        if (code.startsWith(DUPLICATE)) {
            return new Bilingual("รหัส “" + first + "” ซ้ำ", "The code “" + first + "” is used twice");
        }
        if (isValue(code)) {
            return new Bilingual(
                    "ค่า “" + first + "” ใช้ไม่ได้ในช่องนี้", "The value “" + first + "” is not lawful here");
        }
        return switch (code) {
            case "cvc-elt.1", "cvc-elt.1.a" ->
                new Bilingual(
                        "ไม่รู้จักเอกสารที่เริ่มด้วย “" + first + "” ต้องเริ่มด้วย cycle ใน " + CycleReader.NAMESPACE,
                        "A document that starts with “" + first + "” is not known; it must be cycle of "
                                + CycleReader.NAMESPACE);
            case "cvc-complex-type.2.4.a", "cvc-complex-type.2.4.c", "cvc-complex-type.2.4.d" ->
                new Bilingual(
                        "ไม่ควรพบ “" + first + "” ที่นี่" + (second.isEmpty() ? "" : " ที่ควรมีคือ " + second),
                        "“" + first + "” is not expected here" + (second.isEmpty() ? "" : "; expected: " + second));
            case "cvc-complex-type.2.4.b" ->
                new Bilingual(
                        "“" + first + "” ยังไม่ครบ ขาด " + second,
                        "“" + first + "” is not complete; it lacks: " + second);
            case "cvc-complex-type.2.3" ->
                new Bilingual(
                        "“" + first + "” มีข้อความนอกช่องที่กำหนด", "“" + first + "” holds text outside its parts");
            case "cvc-complex-type.3.2.2" ->
                new Bilingual(
                        "“" + second + "” ไม่มีคุณลักษณะ “" + first + "”",
                        "“" + second + "” has no attribute “" + first + "”");
            case "cvc-complex-type.4" ->
                new Bilingual(
                        "“" + second + "” ขาดคุณลักษณะ “" + first + "”",
                        "“" + second + "” lacks its attribute “" + first + "”");
            default -> null;
        };
    }

    /** What stands in quotes or brackets, without name spaces and braces. */
    private static List<String> names(String message) {
        List<String> names = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(message);
        while (matcher.find()) {
            names.add(matcher.group(1)
                    .replace("\"" + CycleReader.NAMESPACE + "\":", "")
                    .replaceAll("^\\{(.*)\\}$", "$1"));
        }
        return names;
    }
}
