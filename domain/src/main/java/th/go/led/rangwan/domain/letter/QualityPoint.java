package th.go.led.rangwan.domain.letter;

import th.go.led.rangwan.domain.shared.Bilingual;

/** What a letter is checked for before it is accepted (PRODUCT section 4.5). */
public enum QualityPoint {
    LETTERHEAD("หัวจดหมายของหน่วยงาน", "letterhead", true),
    SIGNATURE("ลายมือชื่อ", "signature", true),
    DATE("วันที่", "date", true),
    NAMES_WORK("ระบุชื่อผลงาน", "name of the work", true),
    /** The call says that a letter <em>should</em> show importance, value and real success: advice (ข้อ ๔.๒). */
    IMPORTANCE("ความสำคัญของผลงาน", "importance of the work", false),
    VALUE("คุณค่าของผลงาน", "value of the work", false),
    RESULTS("ผลสำเร็จที่เกิดขึ้นจริง", "real success", false);

    private final String th;
    private final String en;
    private final boolean blocking;

    QualityPoint(String th, String en, boolean blocking) {
        this.th = th;
        this.en = en;
        this.blocking = blocking;
    }

    /** Its name in a sentence. */
    public Bilingual words() {
        return new Bilingual(th, en);
    }

    /** Whether a letter that lacks it is refused; without an advised point it needs a reason. */
    public boolean blocking() {
        return blocking;
    }
}
