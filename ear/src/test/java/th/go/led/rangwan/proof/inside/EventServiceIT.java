package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.cycle.EventKind;
import th.go.led.rangwan.domain.event.EventContent;
import th.go.led.rangwan.domain.event.EventState;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.service.deadline.FeedReadService;
import th.go.led.rangwan.service.deadline.FeedService;
import th.go.led.rangwan.service.deadline.FeedSheet;
import th.go.led.rangwan.service.event.EventDesk;
import th.go.led.rangwan.service.event.EventReportService;
import th.go.led.rangwan.service.event.EventService;
import th.go.led.rangwan.service.event.EventSheet;
import th.go.led.rangwan.service.event.FollowUpRow;
import th.go.led.rangwan.service.task.WorkListService;

/** Events of a cycle: who acts on them, what reaches work list and calendar, and that a stale view changes nothing. */
class EventServiceIT extends TheWhole {
    private static final String CYCLE = "unpsa-2022";
    private static final EventContent YESTERDAY = new EventContent(
            EventKind.CLINIC,
            new Bilingual("คลินิกของบททดสอบในเครื่อง", ""),
            "ออนไลน์",
            LocalDate.of(2021, 10, 11),
            LocalTime.of(9, 0),
            LocalTime.of(10, 0),
            "บททดสอบ");

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Inject
    private EventService events;

    @Inject
    private EventDesk desk;

    @Inject
    private EventReportService reports;

    @Inject
    private WorkListService work;

    @Inject
    private FeedService feeds;

    @Inject
    private FeedReadService calendar;

    private interface Work {
        void run() throws Exception;
    }

    private void undone(Work act) throws Exception {
        transaction.begin();
        try {
            act.run();
        } finally {
            transaction.rollback();
        }
    }

    private static void as(String login, Work act) throws Exception {
        Identity.as(login, () -> {
            act.run();
            return null;
        });
    }

    private long added() throws Exception {
        return Identity.as("analyst1", () -> desk.add(CYCLE, YESTERDAY));
    }

    private EventSheet sheet(long id) throws Exception {
        return Identity.as("director1", () -> events.sheet(id));
    }

    private long person(String name) throws Exception {
        return Identity.as("analyst1", () -> events.people()).stream()
                .filter(row -> row.name().th().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private boolean waits(String login, String key) throws Exception {
        return Identity.as(login, () -> work.waiting(100)).soonest().stream()
                .anyMatch(task -> task.what().titleKey().equals(key)
                        && task.what().titleArgument().contains(YESTERDAY.name().th()));
    }

    private void assigned(long id, String name, boolean reporting) throws Exception {
        long person = person(name);
        as("analyst1", () -> desk.assign(id, sheet(id).version(), person, reporting));
    }

    @Test
    void whoeverIsAssignedSeesItOnTheWorkListAndInTheCalendar() throws Exception {
        undone(() -> {
            long id = added();
            String secret = Identity.as("director2", () -> feeds.renew());
            assertFalse(meeting(secret, id).mine());
            assigned(id, "ผอ.ศูนย์เทคโนโลยีสารสนเทศฯ", false);
            assigned(id, "นักวิเคราะห์ฯ 2", true);
            assertTrue(waits("director2", "task.event.attend"));
            assertFalse(waits("director2", "task.event.report"));
            assertTrue(waits("analyst2", "task.event.report"));
            assertTrue(meeting(secret, id).mine());
            as(
                    "analyst1",
                    () -> desk.release(
                            id, sheet(id).version(), sheet(id).parts().get(0).id()));
            assertFalse(waits("director2", "task.event.attend"));
            assertFalse(meeting(secret, id).mine());
            as("director1", () -> desk.cancel(id, sheet(id).version(), "ยกเลิกในบททดสอบ"));
            assertTrue(read(secret).stream().noneMatch(event -> event.id() == id));
            assertFalse(waits("analyst2", "task.event.report"));
        });
    }

    private FeedSheet.Meeting meeting(String secret, long id) {
        return read(secret).stream()
                .filter(event -> event.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private List<FeedSheet.Meeting> read(String secret) {
        return calendar.read(secret).calls().stream()
                .filter(call -> call.code().equals(CYCLE))
                .flatMap(call -> call.events().stream())
                .toList();
    }

    @Test
    void closingKeepsWhatFollowsUntilWhoOwesItOrTheDeskFinishesIt() throws Exception {
        undone(() -> {
            long id = added();
            assigned(id, "นักวิเคราะห์ฯ 2", true);
            long owner = person("ผอ.ศูนย์เทคโนโลยีสารสนเทศฯ");
            EventReportService.Owed owed =
                    new EventReportService.Owed("ทำ " + YESTERDAY.name().th(), owner, LocalDate.of(2021, 10, 20));
            Map<Long, Boolean> there = Map.of(sheet(id).parts().get(0).id(), true);
            as(
                    "analyst1",
                    () -> reports.close(
                            id,
                            sheet(id).version(),
                            new EventReportService.Told(there, "ได้ข้อแนะนำ", List.of(owed), false)));
            assertEquals(EventState.CLOSED, sheet(id).row().state());
            assertTrue(waits("director2", "task.event.followUp"));
            FollowUpRow row = sheet(id).followUps().get(0);
            assertTrue(Identity.as("director2", () -> events.sheet(id))
                    .followUps()
                    .get(0)
                    .mayFinish());
            assertFalse(Identity.as("ddg1", () -> events.sheet(id))
                    .followUps()
                    .get(0)
                    .mayFinish());
            as("director2", () -> reports.finish(row.id()));
            assertFalse(waits("director2", "task.event.followUp"));
        });
    }

    @Test
    void nobodyElseFinishesWhatSomebodyOwes() throws Exception {
        undone(() -> {
            long id = added();
            assigned(id, "นักวิเคราะห์ฯ 2", true);
            EventReportService.Owed owed = new EventReportService.Owed(
                    "ทำต่อ", person("ผอ.ศูนย์เทคโนโลยีสารสนเทศฯ"), LocalDate.of(2021, 10, 20));
            Map<Long, Boolean> there = Map.of(sheet(id).parts().get(0).id(), true);
            as(
                    "analyst1",
                    () -> reports.close(
                            id, sheet(id).version(), new EventReportService.Told(there, "ได้", List.of(owed), false)));
            long followUp = sheet(id).followUps().get(0).id();
            assertThrows(NotFoundException.class, () -> as("ddg1", () -> reports.finish(followUp)));
        });
    }

    @Test
    void anotherUnitReadsAndDoesNotAct() throws Exception {
        undone(() -> {
            long id = added();
            assertFalse(Identity.as("director2", () -> events.sheet(id)).mayAct());
            assertThrows(NotFoundException.class, () -> as("director2", () -> desk.cancel(id, 0, "ของหน่วยงานอื่น")));
        });
        undone(() -> assertThrows(
                NotFoundException.class, () -> Identity.as("director2", () -> desk.add(CYCLE, YESTERDAY))));
    }

    @Test
    void aStaleViewChangesNothing() throws Exception {
        undone(() -> {
            long id = added();
            long seen = sheet(id).version();
            assigned(id, "นักวิเคราะห์ฯ 2", true);
            assertThrows(StaleException.class, () -> as("analyst1", () -> desk.cancel(id, seen, "มองไม่เห็น")));
        });
    }

    @Test
    void aForgedPersonOrPartIsRefused() throws Exception {
        undone(() -> {
            long id = added();
            assertThrows(
                    RefusedException.class,
                    () -> as("analyst1", () -> desk.assign(id, sheet(id).version(), Long.MAX_VALUE, false)));
        });
        undone(() -> {
            long id = added();
            assertThrows(
                    RefusedException.class,
                    () -> as("analyst1", () -> desk.attend(id, sheet(id).version(), Map.of(Long.MAX_VALUE, true))));
        });
    }

    @Test
    void theListTakesAsManyStatementsForManyAsForOne() throws Exception {
        undone(() -> {
            long few = StatementCounter.during(() -> Identity.as("analyst1", () -> events.eventsOf(CYCLE)));
            for (int more = 0; more < 20; more++) {
                assigned(added(), "นักวิเคราะห์ฯ 2", true);
            }
            long many = StatementCounter.during(() -> Identity.as("analyst1", () -> events.eventsOf(CYCLE)));
            assertTrue(many <= few, many + " statements for many, " + few + " for few");
        });
    }
}
