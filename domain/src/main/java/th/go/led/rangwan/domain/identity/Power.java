package th.go.led.rangwan.domain.identity;

/** A power of the desk that an order of delegation (คำสั่งมอบอำนาจ) may name. Full powers of a post contain them all. */
public enum Power {
    /** พิจารณาสั่งการใบสมัคร: to approve, return or put off an application for an award. */
    DECIDE_APPLICATIONS,
    /** เกษียนและให้ความเห็น: to annotate what waits for the post and pass it on or give it back. */
    ANNOTATE,
    /** มอบหมายและแจ้งเวียน: to give work to units and people and to circulate papers. */
    ASSIGN,
    /** ลงนามบันทึกข้อความ: to sign internal memos. */
    SIGN_MEMOS,
    /** ลงนามหนังสือภายนอก: to sign letters that leave the department. */
    SIGN_LETTERS,
    /** วินิจฉัยคุณสมบัติ: to rule on eligibility, evidence and outside bodies. */
    RULE
}
