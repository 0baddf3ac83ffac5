package th.go.led.rangwan.service.scoring;

import th.go.led.rangwan.domain.scoring.Suggestion;
import th.go.led.rangwan.domain.shared.Bilingual;

/** The words of an exported panel. */
final class PanelWords {
    static final Bilingual INTERNAL =
            new Bilingual("คะแนนภายในกรม ไม่ใช่คะแนนของสหประชาชาติ", "Internal score, not a UN score");
    static final Bilingual RANKING = new Bilingual("ผลและอันดับ", "Result");
    static final Bilingual SCORES = new Bilingual("คะแนนรายเกณฑ์", "Scores");
    static final Bilingual INTERESTS = new Bilingual("ส่วนได้เสีย", "Interests");
    static final Bilingual TERMS = new Bilingual("หลักเกณฑ์ที่ใช้", "Terms");
    static final Bilingual HIDDEN = new Bilingual("ยังไม่แสดง", "not shown yet");
    static final Bilingual ABSTAINED = new Bilingual("งดให้คะแนน", "abstained");
    static final Bilingual NO_EVIDENCE = new Bilingual("ไม่มีหลักฐาน", "no evidence");

    private PanelWords() {}

    static Bilingual of(Suggestion suggestion) {
        return switch (suggestion) {
            case OWN_UNIT -> new Bilingual("เป็นผลงานของหน่วยงานตน", "work of the own unit");
            case ANSWER_AUTHOR -> new Bilingual("เป็นผู้เขียนคำตอบ", "wrote answers");
        };
    }

    /** What a sheet is: standing, corrected by a later one, or no longer counting. */
    static Bilingual standing(boolean left, boolean corrected) {
        if (left) return new Bilingual("ไม่นับแล้ว", "counts no longer");
        return corrected ? new Bilingual("มีใบใหม่แทน", "replaced by a later one") : new Bilingual("ใช้อยู่", "stands");
    }

    static Bilingual interest(boolean conflict) {
        return conflict
                ? new Bilingual("มีส่วนได้เสีย ไม่นับคะแนน", "conflict, not counted")
                : new Bilingual("ไม่มีส่วนได้เสีย", "none");
    }
}
