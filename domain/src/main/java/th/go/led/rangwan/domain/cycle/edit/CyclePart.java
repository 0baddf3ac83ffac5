package th.go.led.rangwan.domain.cycle.edit;

import java.util.Locale;
import th.go.led.rangwan.domain.shared.Bilingual;

/** The parts of a definition that are changed by forms, in the order in which they are offered. */
public enum CyclePart {
    CYCLE("ชื่อและการรับสมัคร", "Title and portal"),
    DEADLINE("กำหนดยื่น", "Deadlines"),
    EVENT("การประชุมและการอบรม", "Events"),
    CATEGORY("สาขา", "Categories"),
    CLAUSE("ข้อคุณสมบัติ", "Clauses"),
    CRITERION("เกณฑ์การพิจารณา", "Criteria"),
    WEIGHTS("น้ำหนักของเกณฑ์", "Weights"),
    SCORING("การรวมคะแนนภายใน", "Internal scoring"),
    QUESTIONS("ข้อคำถามทั้งชุด", "The set of questions"),
    QUESTION("ข้อคำถาม", "Questions"),
    DOCUMENT("เอกสาร", "Documents"),
    EXAMPLE("กรณีตัวอย่าง", "Example cases");

    private final String th;
    private final String en;

    CyclePart(String th, String en) {
        this.th = th;
        this.en = en;
    }

    /** The part's name on screen. */
    public Bilingual label() {
        return new Bilingual(th, en);
    }

    /** Its name in addresses: the name in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
