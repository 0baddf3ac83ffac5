package th.go.led.rangwan.domain.decision;

import th.go.led.rangwan.domain.nomination.NominationState;

/** What the executive decided (ผลการพิจารณา). */
public enum DecisionOutcome {
    /** อนุมัติให้ยื่น. */
    APPROVE(Verb.APPROVED, NominationState.APPROVED),
    /** อนุมัติโดยมีเงื่อนไข. */
    APPROVE_WITH_CONDITIONS(Verb.APPROVED_WITH_CONDITIONS, NominationState.APPROVED_WITH_CONDITIONS),
    /** ส่งกลับเพื่อแก้ไข. */
    RETURN(Verb.RETURNED, NominationState.RETURNED),
    /** ปีนี้ยังไม่ยื่น. */
    NOT_THIS_YEAR(Verb.NOT_THIS_YEAR, NominationState.NOT_THIS_YEAR),
    /** ไม่อนุมัติ: the application ends and nothing is prepared for a later cycle. */
    REFUSE(Verb.NOT_APPROVED, NominationState.NOT_APPROVED);

    private final Verb verb;
    private final NominationState state;

    DecisionOutcome(Verb verb, NominationState state) {
        this.verb = verb;
        this.state = state;
    }

    /** The verb with which it is written on the dossier. */
    public Verb verb() {
        return verb;
    }

    /** What the nomination becomes. */
    public NominationState state() {
        return state;
    }

    /** Whether the dossier goes on to filing. */
    public boolean approves() {
        return this == APPROVE || this == APPROVE_WITH_CONDITIONS;
    }
}
