package th.go.led.rangwan.domain.decision;

import java.util.List;

/** The verbs of an annotation (เกษียน), as they are written on official papers. */
public enum Verb {
    /** ทราบ. */
    ACKNOWLEDGED("ทราบ", "Acknowledged"),
    /** เห็นชอบ. */
    AGREED("เห็นชอบ", "Agreed"),
    /** มอบ … ดำเนินการ. */
    ASSIGNED("มอบดำเนินการ", "Assigned"),
    /** แจ้งเวียน. */
    CIRCULATED("แจ้งเวียน", "Circulate"),
    /** ส่งกลับแก้ไข: back to the writer with a reason. */
    RETURNED("ส่งกลับแก้ไข", "Returned"),
    /** อนุมัติ. */
    APPROVED("อนุมัติ", "Approved"),
    /** อนุมัติโดยมีเงื่อนไข. */
    APPROVED_WITH_CONDITIONS("อนุมัติโดยมีเงื่อนไข", "Approved with conditions"),
    /** ปีนี้ยังไม่ยื่น. */
    NOT_THIS_YEAR("ปีนี้ยังไม่ยื่น", "Not this year"),
    /** เรียกคืน: what the same person wrote before, taken back before anybody went on from it. */
    RECALLED("เรียกคืน", "Recalled"),
    /** ดำเนินการแล้ว: what a step wanted was done. */
    DONE("ดำเนินการแล้ว", "Done"),
    /** ไม่อนุมัติ. */
    NOT_APPROVED("ไม่อนุมัติ", "Not approved"),
    /** ยกเว้นเงื่อนไข: of an approval, by whoever may decide. */
    WAIVED("ยกเว้นเงื่อนไข", "Waived a condition");

    private final String th;
    private final String en;

    Verb(String th, String en) {
        this.th = th;
        this.en = en;
    }

    /** The word as it stands on paper. */
    public String th() {
        return th;
    }

    /** Its English rendering for English screens. */
    public String en() {
        return en;
    }

    /** Whether it may stand in handwriting on a received paper; the others are acts of this desk. */
    public boolean handwritten() {
        return directors() || this == APPROVED || this == NOT_APPROVED;
    }

    /** Whether it says nothing without a reason in the person's own words. */
    public boolean needsReason() {
        return this == RETURNED || this == NOT_THIS_YEAR || this == NOT_APPROVED || this == WAIVED;
    }

    /** The verbs with which a paper that is no dossier is passed at a step: there a decision has no terms. */
    public static List<Verb> passing(StepAsk ask) {
        return switch (ask) {
            case COMMENT, PROPOSE -> List.of(AGREED, ACKNOWLEDGED);
            case DECIDE -> List.of(APPROVED, AGREED, ACKNOWLEDGED, NOT_APPROVED);
            case PREPARE, FILE, ACT, INFORM -> List.of();
        };
    }

    /** Whether a director may write it; the others are the executive's. */
    public boolean directors() {
        return this == ACKNOWLEDGED || this == AGREED || this == ASSIGNED || this == CIRCULATED;
    }
}
