package th.go.led.rangwan.domain.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.cycle.EventKind;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

class CycleEventTest {
    private static final LocalDate DAY = LocalDate.of(2021, 10, 28);
    private static final Instant BEFORE = Instant.parse("2021-10-28T06:29:59Z"); // 13:29:59 in Bangkok
    private static final Instant BEGUN = Instant.parse("2021-10-28T06:30:00Z");
    private static final Person ANALYST = new Person("analyst1", "นักวิเคราะห์ฯ 1", "Analyst 1");
    private static final Person DIRECTOR = new Person("director1", "ผอ.", "Director");
    private static final EventFollowUp.Wanted OWED =
            new EventFollowUp.Wanted("ส่งร่างให้สำนักงาน ก.พ.ร. ดู", ANALYST, DAY.plusDays(7));

    private static EventContent content(String name, LocalTime from, LocalTime to) {
        return new EventContent(EventKind.CLINIC, new Bilingual(name, ""), "", DAY, from, to, "หนังสือสำนักงาน ก.พ.ร.");
    }

    private static CycleEvent clinic() {
        return new CycleEvent(
                "unpsa-2022",
                null,
                content("คลินิก", LocalTime.of(13, 30), LocalTime.of(15, 30)).checked(),
                BEFORE);
    }

    private static CycleEvent attended() {
        CycleEvent event = clinic();
        event.assign(ANALYST, true, DIRECTOR, BEFORE);
        event.mark(ANALYST, true, DIRECTOR, BEGUN);
        return event;
    }

    private static EventReport report(String words, List<EventFollowUp.Wanted> followUps, boolean nothing) {
        return new EventReport(words, followUps, nothing);
    }

    private static String refusal(Executable act) {
        return assertThrows(RefusedException.class, act).key();
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, PLANNED, false", "PLANNED, CLOSED, true", "PLANNED, CANCELLED, true",
        "CLOSED, PLANNED, false", "CLOSED, CLOSED, false", "CLOSED, CANCELLED, true",
        "CANCELLED, PLANNED, true", "CANCELLED, CLOSED, false", "CANCELLED, CANCELLED, false",
    })
    void everyPairOfStatesIsKnown(EventState from, EventState to, boolean allowed) {
        assertEquals(allowed, from.mayBecome(to));
    }

    @Test
    void nothingIsToldOfAnEventThatHasNotBegun() {
        CycleEvent event = clinic();
        event.assign(ANALYST, true, DIRECTOR, BEFORE);
        assertEquals("event.refused.early", refusal(() -> event.mark(ANALYST, true, DIRECTOR, BEFORE)));
        assertEquals("event.refused.early", refusal(() -> event.close(report("ก", List.of(), true), ANALYST, BEFORE)));
        event.mark(ANALYST, true, DIRECTOR, BEGUN);
        assertTrue(event.attended());
    }

    @Test
    void aPersonIsAssignedOnceAndReleasedOnlyBeforeTheirAttendanceIsTold() {
        CycleEvent event = clinic();
        event.assign(ANALYST, true, DIRECTOR, BEFORE);
        assertEquals("event.refused.assigned", refusal(() -> event.assign(ANALYST, false, DIRECTOR, BEFORE)));
        event.release(ANALYST);
        assertEquals(List.of(), event.parts());
        assertEquals("event.refused.part", refusal(() -> event.release(ANALYST)));
        event.assign(ANALYST, false, DIRECTOR, BEFORE);
        event.mark(ANALYST, false, DIRECTOR, BEGUN);
        assertEquals("event.refused.release", refusal(() -> event.release(ANALYST)));
    }

    @Test
    void closingNeedsAttendanceWhatWasBroughtBackAndWhatFollows() {
        EventReport good = report("ได้ข้อแนะนำเรื่องข้อ ๕", List.of(OWED), false);
        CycleEvent nobody = clinic();
        assertEquals("event.refused.close.nobody", refusal(() -> nobody.close(good, ANALYST, BEGUN)));
        nobody.assign(ANALYST, true, DIRECTOR, BEFORE);
        nobody.assign(DIRECTOR, false, DIRECTOR, BEFORE);
        nobody.mark(ANALYST, false, DIRECTOR, BEGUN);
        assertEquals("event.refused.close.attendance", refusal(() -> nobody.close(good, ANALYST, BEGUN)));
        nobody.mark(DIRECTOR, false, DIRECTOR, BEGUN);
        assertEquals("event.refused.close.empty", refusal(() -> nobody.close(good, ANALYST, BEGUN)));

        CycleEvent event = attended();
        assertEquals(
                "event.refused.close.broughtBack",
                refusal(() -> event.close(report(" ", List.of(OWED), false), ANALYST, BEGUN)));
        assertEquals(
                "event.refused.close.followUps",
                refusal(() -> event.close(report("คำแนะนำ", List.of(), false), ANALYST, BEGUN)));
        assertEquals(
                "event.refused.close.both",
                refusal(() -> event.close(report("คำแนะนำ", List.of(OWED), true), ANALYST, BEGUN)));
        assertEquals(EventState.PLANNED, event.state());
        assertEquals(1, event.close(good, ANALYST, BEGUN).size());
        assertEquals(EventState.CLOSED, event.state());
        assertEquals(ANALYST, event.stateBy());
        assertEquals("event.refused.state.CLOSED", refusal(() -> event.close(good, ANALYST, BEGUN)));
    }

    @Test
    void nothingFollowsIsAnAnswer() {
        CycleEvent event = attended();
        assertEquals(List.of(), event.close(report("คำแนะนำ", List.of(), true), ANALYST, BEGUN));
        assertEquals(EventState.CLOSED, event.state());
    }

    @Test
    void aFollowUpNeedsWordsAPersonAndADay() {
        assertEquals("event.refused.followUp", refusal(() -> new EventFollowUp.Wanted(" ", ANALYST, DAY)));
        assertEquals("event.refused.followUp", refusal(() -> new EventFollowUp.Wanted("ก", null, DAY)));
        assertEquals("event.refused.followUp", refusal(() -> new EventFollowUp.Wanted("ก", ANALYST, null)));
        assertEquals("event.refused.long", refusal(() -> new EventFollowUp.Wanted("ก".repeat(256), ANALYST, DAY)));
    }

    @Test
    void whatIsDoneStaysDoneByWhoDidItFirst() {
        CycleEvent event = attended();
        EventFollowUp owed = event.close(report("คำแนะนำ", List.of(OWED), false), ANALYST, BEGUN)
                .get(0);
        owed.done(ANALYST, BEGUN);
        owed.done(DIRECTOR, BEGUN.plusSeconds(60));
        assertEquals(BEGUN, owed.doneAt());
        assertEquals(ANALYST, owed.doneBy());
    }

    @Test
    void anAttendanceIsTakenBackAlsoAfterClosingAndTheWorthIsLost() {
        CycleEvent event = attended();
        event.close(report("คำแนะนำ", List.of(), true), ANALYST, BEGUN);
        assertTrue(event.attended());
        assertFalse(event.lost());
        assertEquals("event.refused.reason", refusal(() -> event.withdraw(ANALYST, " ", DIRECTOR, BEGUN)));
        event.withdraw(ANALYST, "ลงชื่อผิดคน", DIRECTOR, BEGUN);
        assertFalse(event.attended());
        assertTrue(event.lost());
        assertEquals("ลงชื่อผิดคน", event.parts().get(0).reason());
        assertEquals("event.refused.withdraw.notThere", refusal(() -> event.withdraw(ANALYST, "ซ้ำ", DIRECTOR, BEGUN)));
    }

    @Test
    void oneWhoWasThereIsEnough() {
        CycleEvent event = attended();
        event.assign(DIRECTOR, false, DIRECTOR, BEGUN);
        event.mark(DIRECTOR, true, DIRECTOR, BEGUN);
        event.withdraw(ANALYST, "ลงชื่อผิดคน", DIRECTOR, BEGUN);
        assertTrue(event.attended());
        assertFalse(event.lost());
    }

    @Test
    void sayingAgainThatSomebodyWasNotThereKeepsWhyItWasTakenBack() {
        CycleEvent event = attended();
        event.withdraw(ANALYST, "ลงชื่อผิดคน", DIRECTOR, BEGUN);
        event.mark(ANALYST, false, ANALYST, BEGUN);
        assertEquals(Attendance.WITHDRAWN, event.parts().get(0).attendance());
        assertEquals("ลงชื่อผิดคน", event.parts().get(0).reason());
    }

    @Test
    void cancellingNeedsAReasonAndEndsEverything() {
        CycleEvent event = attended();
        assertEquals("event.refused.reason", refusal(() -> event.cancel("", DIRECTOR, BEGUN)));
        event.cancel("สำนักงาน ก.พ.ร. แจ้งว่าไม่นับ", DIRECTOR, BEGUN);
        assertFalse(event.attended());
        assertTrue(event.lost());
        assertEquals("event.refused.state.CANCELLED", refusal(() -> event.cancel("อีก", DIRECTOR, BEGUN)));
        assertEquals("event.refused.state.CANCELLED", refusal(() -> event.assign(DIRECTOR, false, DIRECTOR, BEGUN)));
        assertEquals("event.refused.state.CANCELLED", refusal(() -> event.withdraw(ANALYST, "ก", DIRECTOR, BEGUN)));
    }

    @Test
    void anEventComesBackWithItsCycleUnlessAPersonCancelledIt() {
        CycleEvent withCycle = clinic();
        withCycle.cancel("รอบการสมัครยกเลิก", null, BEGUN);
        assertTrue(withCycle.resume(BEGUN));
        assertEquals(EventState.PLANNED, withCycle.state());
        assertEquals("", withCycle.reason());
        assertFalse(withCycle.resume(BEGUN));
        CycleEvent byPerson = clinic();
        byPerson.cancel("ไม่จัดแล้ว", DIRECTOR, BEGUN);
        assertFalse(byPerson.resume(BEGUN));
        assertEquals(EventState.CANCELLED, byPerson.state());
    }

    @Test
    void anEventOfTheCallFollowsItAndOnlyItsVenueIsOurs() {
        EventContent call = content("ชี้แจง", LocalTime.of(9, 0), LocalTime.of(11, 30));
        CycleEvent event = new CycleEvent("unpsa-2022", "briefing", call, BEFORE);
        event.change(new EventContent(
                EventKind.OTHER, Bilingual.same("อื่น"), "ห้องประชุม 1", DAY.plusDays(1), null, null, ""));
        assertEquals("ห้องประชุม 1", event.content().venue());
        assertEquals("ชี้แจง", event.content().name().th());
        assertFalse(event.follow(event.content()));
        assertTrue(event.follow(content("ชี้แจง", LocalTime.of(10, 0), LocalTime.of(11, 30))));
        assertEquals("ห้องประชุม 1", event.content().venue());
        event.cancel("ยกเลิก", DIRECTOR, BEGUN);
        assertFalse(event.follow(call));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 09:00, 10:00, event.refused.name",
        "ชื่อ, 10:00, 10:00, event.refused.times",
        "ชื่อ, 11:00, 10:00, event.refused.times",
    })
    void anEventThatCannotBeRightIsRefused(String name, LocalTime from, LocalTime to, String key) {
        assertEquals(key, refusal(() -> content(name, from, to).checked()));
    }
}
