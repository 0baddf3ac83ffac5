package th.go.led.rangwan.domain.paper;

/** The two series of running numbers that a unit keeps side by side in one year. */
public enum PaperSeries {
    /** Ordinary memos, บันทึกข้อความ. */
    MEMO(""),
    /** Circulars, which carry ว before their number. */
    CIRCULAR("ว ");

    private final String mark;

    PaperSeries(String mark) {
        this.mark = mark;
    }

    /** The letters that stand between the prefix and the number, with the space that follows them. */
    public String mark() {
        return mark;
    }
}
