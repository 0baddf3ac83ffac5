package th.go.led.rangwan.domain.memo;

/** The standard last sentences of a memo, which say what the reader is asked for. A memo has no complimentary close. */
public enum MemoClose {
    /** Only told. */
    INFORM("จึงเรียนมาเพื่อโปรดทราบ"),
    /** Something is to be decided. */
    CONSIDER("จึงเรียนมาเพื่อโปรดพิจารณา"),
    /** Told, with something to decide: the close of the memo of the call. */
    INFORM_AND_CONSIDER("จึงเรียนมาเพื่อโปรดทราบและพิจารณา"),
    /** Approval is asked for. */
    APPROVE("จึงเรียนมาเพื่อโปรดพิจารณาอนุมัติ"),
    /** Agreement is asked for. */
    AGREE("จึงเรียนมาเพื่อโปรดพิจารณาให้ความเห็นชอบ"),
    /** Told, and the reader's own part is to be done. */
    ACT("จึงเรียนมาเพื่อโปรดทราบและดำเนินการในส่วนที่เกี่ยวข้อง"),
    /** Told, and to be kept to. */
    COMPLY("จึงเรียนมาเพื่อทราบและถือปฏิบัติ");

    private final String words;

    MemoClose(String words) {
        this.words = words;
    }

    /** The sentence as it stands on paper. */
    public String words() {
        return words;
    }
}
