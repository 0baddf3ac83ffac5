package th.go.led.rangwan.domain.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.task.Task;

class NoticeTest {
    private static final Instant NOW = Instant.parse("2021-10-12T02:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Person READER = new Person("analyst1", "นักวิเคราะห์ฯ 1", "Analyst 1");
    private static final Task.What WHAT = new Task.What(
            "task.mend",
            "ขาดตัวเลข",
            "nomination:7",
            "เครือข่ายบริการ",
            "Service network",
            "nomination.xhtml?id=7",
            "no figures");
    private static final Task.Sender FROM = new Task.Sender("ผอ.กลุ่ม", "Director");

    @Test
    void aTaskIsToldWithItsWordsItsPageAndItsDate() {
        Task task = new Task(WHAT, Task.Assignee.person(5), FROM, NOW, LATER);
        Notice notice = Notice.toDo(READER, task, true, NOW);
        assertEquals(NoticeKind.ACT, notice.kind());
        assertEquals(WHAT, notice.what());
        assertEquals(LATER, notice.due());
        assertEquals("ผอ.กลุ่ม", notice.from().th());
        assertTrue(notice.urgent());
    }

    @Test
    void whatIsForInformationHasNoTask() {
        Notice notice = Notice.toKnow(READER, WHAT, FROM, false, NOW);
        assertEquals(NoticeKind.KNOW, notice.kind());
        assertNull(notice.taskId());
        assertNull(notice.due());
    }

    @Test
    void itIsToldAndReadOnceAndTheFirstInstantStays() {
        Notice notice = Notice.toKnow(READER, WHAT, FROM, false, NOW);
        notice.told(NOW);
        notice.told(LATER);
        notice.read(NOW);
        notice.read(LATER);
        assertEquals(NOW, notice.toldAt());
        assertEquals(NOW, notice.readAt());
    }
}
