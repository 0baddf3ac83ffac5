package th.go.led.rangwan.domain.cycle;

import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/** Sentences for documents that are no well-formed XML; the parser is known by a few words of its message. */
final class MarkupBreach {
    private static final Bilingual OTHER = new Bilingual(
            "โครงสร้าง XML ไม่สมบูรณ์ที่บรรทัดนี้ ตรวจเครื่องหมาย < > และแท็กเปิดปิด",
            "This line is not well-formed XML. Check its < > and its tags");

    private static final List<Known> KNOWN = List.of(
            known("matching end-tag", "แท็กเปิดกับแท็กปิดไม่ตรงกัน", "An opening tag and its closing tag do not match"),
            known(
                    "start and end within the same entity",
                    "เอกสารจบก่อนปิดแท็กครบ แฟ้มอาจถูกตัดท้าย",
                    "The document ends before all its tags are closed; it may be cut off"),
            known(
                    "entity name must immediately follow",
                    "เครื่องหมาย & ต้องเขียนเป็น &amp;",
                    "The sign & must be written &amp;"),
            known(
                    "must end with the ';' delimiter",
                    "เครื่องหมาย & ต้องเขียนเป็น &amp;",
                    "The sign & must be written &amp;"),
            known(
                    "was referenced, but not declared",
                    "มีชื่อย่ออักขระที่ XML ไม่รู้จัก ใส่ตัวอักษรนั้นเอง",
                    "A named character is not known to XML; write the character itself"),
            known(
                    "invalid XML character",
                    "มีอักขระที่ XML ห้ามใช้ ลบอักขระนั้น",
                    "There is a character that XML does not allow; remove it"),
            known(
                    "is not bound",
                    "คำนำหน้าชื่อก่อนเครื่องหมาย : ไม่ได้ประกาศไว้",
                    "A prefix before the sign : is not declared"),
            known("was already specified", "ใส่คุณลักษณะเดียวกันสองครั้ง", "An attribute is given twice"),
            known(
                    "Open quote is expected",
                    "ค่าของคุณลักษณะต้องอยู่ในเครื่องหมายคำพูด",
                    "The value of an attribute must stand in quotes"),
            known(
                    "following the root element",
                    "ห้ามมีอะไรต่อท้ายแท็กปิดตัวสุดท้าย",
                    "Nothing may follow the last closing tag"),
            known("trailing section", "ห้ามมีอะไรต่อท้ายแท็กปิดตัวสุดท้าย", "Nothing may follow the last closing tag"),
            known("in prolog", "มีข้อความก่อนแท็กแรก", "Text stands before the first tag"),
            known("Premature end of file", "เอกสารไม่มีเนื้อหา", "The document has no content"),
            known("'<'", "เครื่องหมาย < ในข้อความต้องเขียนเป็น &lt;", "The sign < in a text must be written &lt;"),
            known(
                    "character data or markup",
                    "เครื่องหมาย < ในข้อความต้องเขียนเป็น &lt;",
                    "The sign < in a text must be written &lt;"),
            known("\"--\"", "ในหมายเหตุห้ามมี --", "A comment must not contain --"),
            known("XML version", "ใช้ได้เฉพาะ XML รุ่น 1.0", "Only XML version 1.0 can be used"));

    private MarkupBreach() {}

    private record Known(String words, Bilingual sentence) {}

    private static Known known(String words, String th, String en) {
        return new Known(words, new Bilingual(th, en));
    }

    static Bilingual sentence(String message) {
        return KNOWN.stream()
                .filter(known -> message.contains(known.words()))
                .map(Known::sentence)
                .findFirst()
                .orElse(OTHER);
    }
}
