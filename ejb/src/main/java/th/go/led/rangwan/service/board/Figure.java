package th.go.led.rangwan.service.board;

import static th.go.led.rangwan.service.board.Subject.LETTERS;
import static th.go.led.rangwan.service.board.Subject.NOMINATIONS;
import static th.go.led.rangwan.service.board.Subject.TASKS;

/**
 * Every number of the board, by its name. A figure counts the rows of a list, and the list is what its number opens: both ask
 * the same condition, which stands here once.
 */
public enum Figure {
    /** แฟ้มที่อยู่กับผู้จัดทำ. */
    WITH_WRITER(NOMINATIONS, Stage.WRITER.condition()),
    /** แฟ้มที่อยู่กับผู้อำนวยการ. */
    WITH_DIRECTORS(NOMINATIONS, Stage.DIRECTORS.condition()),
    /** แฟ้มที่รอรองอธิบดี. */
    WITH_EXECUTIVE(NOMINATIONS, Stage.EXECUTIVE.condition()),
    /** อนุมัติแล้ว ติดเงื่อนไข. */
    ON_CONDITIONS(NOMINATIONS, Stage.CONDITIONS.condition()),
    /** อนุมัติแล้ว รอยื่น. */
    TO_FILE(NOMINATIONS, Stage.APPROVED.condition()),
    /** ยื่นแล้ว. */
    FILED(NOMINATIONS, Stage.FILED.condition()),
    /** ยุติ. */
    OVER(NOMINATIONS, Stage.OVER.condition()),
    /** งานที่เลยกำหนด. */
    LATE(TASKS, "t.due < :now"),
    /** งานที่ถึงกำหนดใน 7 วัน. */
    WEEK(TASKS, "t.due >= :now and t.due < :week"),
    /** งานที่ค้างทั้งหมด. */
    OPEN(TASKS, "1 = 1"),
    /** เงื่อนไขที่ยังไม่ครบ. */
    CONDITIONS_OPEN(TASKS, "t.titleKey = 'task.condition'"),
    /** รอคำวินิจฉัย. */
    RULINGS_OPEN(TASKS, "t.titleKey in ('task.ruling', 'task.letter.rule', 'task.report.equivalence')"),
    /** หนังสือรับรองที่ขอแล้วยังไม่ได้รับ. */
    LETTERS_AWAITED(LETTERS, "l.state in :theirs"),
    /** หนังสือรับรองที่เลยวันนัด. */
    LETTERS_LATE(LETTERS, "l.state in :theirs and l.dueOn < :today"),
    /** หนังสือรับรองที่ได้รับแล้ว รอตรวจ. */
    LETTERS_TO_CHECK(LETTERS, "l.state = th.go.led.rangwan.domain.letter.LetterState.RECEIVED");

    private final Subject subject;
    private final String condition;

    Figure(Subject subject, String condition) {
        this.subject = subject;
        this.condition = condition;
    }

    /** What it counts. */
    public Subject subject() {
        return subject;
    }

    /** As a condition upon a nomination {@code n}, a task {@code t} or a letter {@code l}. */
    String condition() {
        return condition;
    }

    /** The figure of a column of the board. */
    static Figure of(Stage stage) {
        return switch (stage) {
            case WRITER -> WITH_WRITER;
            case DIRECTORS -> WITH_DIRECTORS;
            case EXECUTIVE -> WITH_EXECUTIVE;
            case CONDITIONS -> ON_CONDITIONS;
            case APPROVED -> TO_FILE;
            case FILED -> FILED;
            case OVER -> OVER;
        };
    }
}
