package th.go.led.rangwan.service.initiative;

import java.util.Arrays;
import java.util.List;
import th.go.led.rangwan.domain.initiative.PartnerKind;
import th.go.led.rangwan.domain.initiative.SdgStrength;
import th.go.led.rangwan.domain.shared.Bilingual;

/** Names, headings and explanations of the sheets of an export and of the template. */
final class SheetWords {
    static final Bilingual WORKS = new Bilingual("ผลงาน", "Works");
    static final Bilingual EXPLAINED = new Bilingual("คำอธิบาย", "Explanation");

    private static final Bilingual CODE = new Bilingual("รหัสผลงาน", "Code");
    private static final Bilingual YEAR_BE = new Bilingual("ปี พ.ศ.", "Year B.E.");
    private static final Bilingual YEAR_CE = new Bilingual("ปี ค.ศ.", "Year C.E.");

    static final Kind TARGETS = kind(
            new Bilingual("เป้าหมาย SDGs", "SDG targets"),
            CODE,
            new Bilingual("เป้าหมาย", "Target"),
            new Bilingual("ความเกี่ยวข้อง", "Strength"),
            new Bilingual("เหตุผล", "Reason"));
    static final Kind PARTNERS = kind(
            new Bilingual("ภาคี", "Partners"),
            CODE,
            new Bilingual("ชื่อหน่วยงานหรือกลุ่ม", "Name"),
            new Bilingual("ประเภท", "Kind"),
            new Bilingual("บทบาท", "Role"));
    static final Kind AWARDS = kind(
            new Bilingual("รางวัลอื่น", "Other awards"),
            CODE,
            new Bilingual("ชื่อรางวัล", "Award"),
            new Bilingual("ผู้ให้รางวัล", "Given by"),
            YEAR_BE,
            YEAR_CE,
            new Bilingual("ระดับหรือผล", "Level or result"));
    static final Kind INDICATORS = kind(
            new Bilingual("ตัวชี้วัด", "Indicators"),
            CODE,
            new Bilingual("ชื่อภาษาไทย", "Name in Thai"),
            new Bilingual("ชื่อภาษาอังกฤษ", "Name in English"),
            new Bilingual("หน่วยวัดภาษาไทย", "Unit of measure in Thai"),
            new Bilingual("หน่วยวัดภาษาอังกฤษ", "Unit of measure in English"),
            new Bilingual("ค่าฐาน", "Baseline"),
            new Bilingual("ปี พ.ศ. ของค่าฐาน", "Baseline year B.E."),
            new Bilingual("ค่าเป้าหมาย", "Target value"),
            new Bilingual("ปี พ.ศ. ของเป้าหมาย", "Target year B.E."));
    static final Kind VALUES = kind(
            new Bilingual("ค่ารายปี", "Yearly values"),
            CODE,
            new Bilingual("ตัวชี้วัด", "Indicator"),
            YEAR_BE,
            YEAR_CE,
            new Bilingual("ค่า", "Value"),
            new Bilingual("ที่มา", "Source"));

    /** How the file is filled, one point a row. */
    static final List<Bilingual> EXPLANATION = List.of(
            new Bilingual(
                    "กรอกผลงานละหนึ่งแถวในแผ่น “ผลงาน” ใต้หัวตาราง ไม่เกิน 5,000 แถว ไฟล์ไม่เกิน 10 MB",
                    "One work a row on the sheet “Works”, below the headings; at most 5,000 rows and 10 MB."),
            new Bilingual(
                    "รหัสผลงานบอกว่าเป็นผลงานใด รหัสที่ยังไม่มีจะขึ้นทะเบียนใหม่ รหัสที่มีแล้วจะแก้ไขเฉพาะช่องที่ต่างจากเดิม",
                    "The code says which work it is: an unknown code registers a new work, a known one changes what differs."),
            new Bilingual(
                    "ช่องว่างในคอลัมน์ที่มีอยู่หมายถึงไม่มีข้อความหรือยังไม่รู้ ถ้าไม่ต้องการแตะคอลัมน์ใดให้ลบทั้งคอลัมน์",
                    "An empty cell means no text, or unknown. To leave a column as it is, delete the whole column."),
            new Bilingual(
                    "ถ้าไม่มีหน่วยงานของรัฐที่สมัครผ่าน ให้พิมพ์ว่า ไม่มี ช่องว่างหมายถึงยังไม่รู้",
                    "If there is no public body to apply through, type: none. An empty cell means that it is not known."),
            new Bilingual(
                    "แถวที่สองซ่อนไว้และบอกว่าคอลัมน์ใดคืออะไร ห้ามลบ สลับลำดับคอลัมน์ได้",
                    "The second row is hidden and says which column is which. Keep it; columns may change places."),
            new Bilingual(
                    "วันที่พิมพ์เป็นวันที่จริง หรือเป็นข้อความ พ.ศ. เช่น 1 ต.ค. 2561 หรือ ๐๑/๑๐/๒๕๖๑ ใช้เลขไทยได้",
                    "Days are real dates, or texts in the Buddhist era such as 1 ต.ค. 2561 or 01/10/2561; Thai digits are understood."),
            new Bilingual(
                    "คำวินิจฉัยเป็นของผู้อำนวยการและต้องมีเหตุผล เหมือนกรอกที่หน้าจอ",
                    "Rulings are a director's and need their reason, as on the screen."),
            new Bilingual("ใช้สูตร เซลล์ที่ผสาน และแมโครไม่ได้", "Formulas, merged cells and macros are not taken."),
            new Bilingual(
                    "ข้อความที่ขึ้นต้นด้วย = + - @ จะมีเครื่องหมาย ' นำหน้าเพื่อไม่ให้ทำงานเป็นสูตร ระบบตัดออกเองเมื่อนำเข้า",
                    "A text that begins with = + - @ has an apostrophe before it, so that it never runs as a formula; it is taken off again on import."),
            new Bilingual(
                    "แผ่นอื่น (เป้าหมาย SDGs ภาคี รางวัลอื่น ตัวชี้วัด ค่ารายปี) มีไว้อ่าน การนำเข้าอ่านเฉพาะแผ่น “ผลงาน” แก้ไขส่วนนั้นที่หน้าของผลงาน",
                    "The other sheets (SDG targets, partners, other awards, indicators, yearly values) are for reading. Only the sheet “Works” is imported; change the rest on the work's pages."),
            new Bilingual(
                    "ระบบแสดงตัวอย่างก่อนเสมอ ถ้ามีข้อผิดพลาดแม้แถวเดียวจะไม่มีอะไรถูกบันทึก",
                    "A preview always comes first. While one row is refused, nothing is stored."));

    private SheetWords() {}

    /** A sheet for reading: its name and headings. */
    record Kind(Bilingual name, List<Bilingual> headings) {}

    private static Kind kind(Bilingual name, Bilingual... headings) {
        return new Kind(name, Arrays.asList(headings));
    }

    static Bilingual of(SdgStrength strength) {
        return switch (strength) {
            case MAIN -> new Bilingual("เป้าหมายหลัก", "Main");
            case SUPPORTING -> new Bilingual("สนับสนุน", "Supporting");
        };
    }

    static Bilingual of(PartnerKind kind) {
        return switch (kind) {
            case PUBLIC -> new Bilingual("ภาครัฐ", "Public");
            case PRIVATE -> new Bilingual("ภาคเอกชน", "Private");
            case CIVIL_SOCIETY -> new Bilingual("ภาคประชาสังคม", "Civil society");
            case INTERNATIONAL -> new Bilingual("ต่างประเทศ (ไม่ใช่สหประชาชาติ)", "International (not the UN)");
            case UNITED_NATIONS -> new Bilingual("หน่วยงานของสหประชาชาติ", "United Nations System");
        };
    }
}
