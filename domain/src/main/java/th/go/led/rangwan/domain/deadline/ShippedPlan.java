package th.go.led.rangwan.domain.deadline;

import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * The steps from which a cycle's plan begins: the main job from the screening to the filing, thirty working days in all.
 * People change them for their cycle.
 */
public enum ShippedPlan {
    SCREENING(3, Owner.PREPARER, "คัดกรองคุณสมบัติทุกผลงานให้เสร็จ", "Finish screening every work"),
    GO(1, Owner.DIRECTOR, "ตัดสินใจว่าจะสมัครด้วยผลงานใด", "Decide with which works to apply"),
    LETTERS(2, Owner.PREPARER, "ส่งหนังสือขอหนังสือรับรองสองฉบับ", "Ask for the two letters of reference"),
    REPORT(6, Owner.PREPARER, "ทำรายงานการประเมินผลให้ครบสี่ส่วน", "Complete the evaluation report in its four parts"),
    ANSWERS(6, Owner.PREPARER, "ร่างคำตอบภาษาไทย", "Draft the answers in Thai"),
    TRANSLATION(4, Owner.PREPARER, "แปลคำตอบเป็นภาษาที่ใช้ยื่น", "Translate the answers into the submission language"),
    SCORING(2, Owner.DIRECTOR, "ให้คะแนนภายในหกเกณฑ์", "Score internally by the six criteria"),
    ANNOTATION(2, Owner.DIRECTOR, "เกษียนเสนอผู้บริหาร", "Annotate and propose to the executive"),
    DECISION(2, Owner.EXECUTIVE, "พิจารณาอนุมัติให้ยื่น", "Decide on filing"),
    PACKAGE(1, Owner.PREPARER, "จัดชุดเอกสารสำหรับยื่น", "Put the submission package together"),
    FILING(1, Owner.PREPARER, "ยื่นใบสมัครในพอร์ทัล", "File in the portal");

    private final int workingDays;
    private final Owner owner;
    private final String titleTh;
    private final String titleEn;

    ShippedPlan(int workingDays, Owner owner, String titleTh, String titleEn) {
        this.workingDays = workingDays;
        this.owner = owner;
        this.titleTh = titleTh;
        this.titleEn = titleEn;
    }

    /** Which kind of post a step belongs to. */
    public enum Owner {
        /** A post of the coordinating unit that is not its head. */
        PREPARER,
        /** The head of the coordinating unit. */
        DIRECTOR,
        /** The head of the department. */
        EXECUTIVE
    }

    /** What is to be done, and in how many working days. */
    public PlanStep.Content content() {
        return new PlanStep.Content(new Bilingual(titleTh, titleEn), workingDays);
    }

    public Owner owner() {
        return owner;
    }
}
