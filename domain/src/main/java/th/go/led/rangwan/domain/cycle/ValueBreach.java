package th.go.led.rangwan.domain.cycle;

import static th.go.led.rangwan.domain.cycle.SchemaBreach.quoted;

import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.shared.Bilingual;

/** Sentences for values that the schema does not allow: the value, where it stands, and what would be right. */
final class ValueBreach {
    private static final Map<String, Bilingual> TYPES = Map.ofEntries(
            Map.entry(
                    "day",
                    new Bilingual(
                            "ต้องเป็นวันที่ ค.ศ. ที่มีจริง เช่น 2021-12-03",
                            "a real date of the common era, such as 2021-12-03")),
            Map.entry("clock", new Bilingual("ต้องเป็นเวลา เช่น 09:30", "a time such as 09:30")),
            Map.entry(
                    "offset",
                    new Bilingual("ต้องเป็นส่วนต่างจาก UTC เช่น -05:00", "an offset from UTC such as -05:00")),
            Map.entry(
                    "period",
                    new Bilingual(
                            "ต้องเป็นระยะเวลา เช่น P2Y คือสองปี P18M คือสิบแปดเดือน",
                            "a period such as P2Y (two years) or P18M")),
            Map.entry(
                    "code",
                    new Bilingual(
                            "ต้องเป็นรหัสอักษรโรมัน ตัวเลข จุด หรือขีด ไม่เกิน 60 ตัว",
                            "a code of Latin letters, digits, dots and hyphens, at most 60")),
            Map.entry("codes", new Bilingual("ต้องเป็นรหัส คั่นด้วยช่องว่าง", "codes with spaces between")),
            Map.entry(
                    "count", new Bilingual("ต้องเป็นจำนวนเต็มตั้งแต่ 1 ถึง 100000", "a whole number from 1 to 100000")),
            Map.entry("amount", new Bilingual("ต้องเป็นตัวเลข", "a number")),
            Map.entry(
                    "words",
                    new Bilingual("ต้องมีข้อความ และยาวไม่เกิน 4,000 ตัวอักษร", "a text of 1 to 4,000 characters")),
            Map.entry("yesNo", new Bilingual("ต้องเป็น yes หรือ no", "yes or no")));

    private ValueBreach() {}

    /** Whether a breach of that code says what is wrong with a value, and not yet where. */
    static boolean tells(String code) {
        return code.startsWith("cvc-datatype")
                || code.startsWith("cvc-pattern")
                || code.startsWith("cvc-enumeration")
                || code.startsWith("cvc-min")
                || code.startsWith("cvc-max")
                || code.startsWith("cvc-length")
                || code.startsWith("cvc-totalDigits")
                || code.startsWith("cvc-fractionDigits");
    }

    /** What would be right, as far as this breach says; null when only the place will tell. */
    static Bilingual wanted(String code, List<String> names) {
        String bound = names.size() < 2 ? "" : names.get(1).replace("[", "");
        return switch (code) {
            case "cvc-enumeration-valid" -> new Bilingual("ใช้ได้เฉพาะ " + bound, "one of " + bound);
            case "cvc-maxInclusive-valid" -> new Bilingual("ต้องไม่เกิน " + bound, "at most " + bound);
            case "cvc-minInclusive-valid" -> new Bilingual("ต้องไม่น้อยกว่า " + bound, "at least " + bound);
            default -> null;
        };
    }

    /** The whole sentence, once the place is known: names are the value, the attribute, the element and the type. */
    static Bilingual sentence(String code, List<String> names, Bilingual told) {
        String value = quoted(names.isEmpty() ? "" : names.get(0));
        boolean attribute = code.equals("cvc-attribute.3");
        String place = names.size() < 2 ? "" : names.get(1);
        String element = names.size() < 3 ? "" : names.get(2);
        String type = names.size() < 4 ? "words" : names.get(3);
        Bilingual right = told != null ? told : TYPES.getOrDefault(type, TYPES.get("words"));
        if (type.startsWith("#") && told == null) right = new Bilingual("ต้องเป็นจำนวนเต็ม", "a whole number");
        String th = attribute ? " ของ " + place + " ใน " + element : " ใน " + place;
        String en = attribute ? " of " + place + " in " + element : " in " + place;
        return new Bilingual(
                "ค่า " + value + th + " ใช้ไม่ได้ " + right.th(),
                "The value " + value + en + " is not lawful: " + right.en());
    }
}
