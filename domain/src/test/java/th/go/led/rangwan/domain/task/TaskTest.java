package th.go.led.rangwan.domain.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TaskTest {
    private static final Instant NOW = Instant.parse("2021-10-12T02:00:00Z");
    private static final Instant DUE = Instant.parse("2021-12-03T05:00:00Z");
    private static final Instant LATER = Instant.parse("2021-12-17T05:00:00Z");

    private static Task due() {
        return new Task(
                new Task.What("task.answers", "", "nomination:1", "ผลงาน", "Work", "answers.xhtml?id=1"),
                Task.Assignee.person(1),
                new Task.Sender("ก", "a"),
                NOW,
                DUE);
    }

    @Test
    void aMovedTaskRemembersWhenItWasDue() {
        Task task = due();
        assertNull(task.dueBefore());

        task.moveDue(LATER);

        assertEquals(LATER, task.due());
        assertEquals(DUE, task.dueBefore());
    }

    @Test
    void aTextThatNoListHasRoomForIsShortenedAlike() {
        String text = "ก".repeat(4000);
        Task.What what = new Task.What("task.MEND", text, "nomination:1", text, text, "answers.xhtml?id=1");
        assertEquals(1000, what.titleArgument().length());
        assertEquals(1000, what.recordTh().length());
        assertEquals(Task.What.argument(text), what.titleArgument());
        assertEquals(what.titleArgument(), Task.What.argument(what.titleArgument()));
    }

    @Test
    void aTaskThatStaysWasNotMoved() {
        Task task = due();
        task.moveDue(DUE);
        assertNull(task.dueBefore());
    }

    @Test
    void theOldDateStaysKnownWhileThereIsNoNewOne() {
        Task task = due();
        task.moveDue(null);
        assertNull(task.due());
        assertEquals(DUE, task.dueBefore());

        task.moveDue(LATER);
        assertEquals(DUE, task.dueBefore());
    }
}
