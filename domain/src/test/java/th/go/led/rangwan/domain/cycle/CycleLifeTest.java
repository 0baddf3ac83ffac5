package th.go.led.rangwan.domain.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import th.go.led.rangwan.domain.given.Given;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.rule.Facts;
import th.go.led.rangwan.domain.shared.RefusedException;

class CycleLifeTest {
    private static final Instant NOW = Given.NOW;
    private static final Person ANALYST = Given.aPerson("analyst1");
    private static final LocalDate LATER = LocalDate.of(2021, 12, 17);
    private static CycleDefinition shipped;

    private Cycle cycle;

    @BeforeAll
    static void readShipped() throws IOException {
        try (InputStream stream = CycleLifeTest.class.getResourceAsStream("/cycles/unpsa-2022.xml")) {
            shipped = CycleReader.read(stream).orRefuse();
        }
    }

    @BeforeEach
    void openCycle() {
        cycle = new Cycle("unpsa-2022", CycleState.OPEN, NOW.minusSeconds(60));
    }

    @Test
    void extensionNotesSourceReasonPersonAndDeadline() {
        CycleStateChange change = become(CycleState.EXTENDED, told(LATER));

        assertEquals(CycleState.EXTENDED, cycle.state());
        assertEquals(NOW, cycle.stateSince());
        assertEquals(CycleState.OPEN, change.before());
        assertEquals(CycleState.EXTENDED, change.now());
        assertEquals("หนังสือ ก.พ.ร.", change.source());
        assertEquals("ผู้จัดขยายเวลา", change.reason());
        assertSame(ANALYST, change.changedBy());
        assertEquals(LATER, change.deadline().date());
        assertEquals(ZoneOffset.ofHours(-5), change.deadline().offset());
        assertEquals(
                List.of(DeadlineReading.START_OF_DAY, DeadlineReading.END_OF_DAY),
                change.deadline().readings());
    }

    @Test
    void extendedDefinitionHoldsTheNewDeadlineAndKeepsTheOld() {
        CycleStateChange change = become(CycleState.EXTENDED, told(LATER));

        CycleDefinition extended = shipped.extended(change.deadline(), change.announcement());

        assertEquals(LATER, extended.deadline().date());
        assertEquals(List.of(shipped.deadline()), extended.earlierDeadlines());
        assertEquals(LATER, extended.situation(Facts.none(), "1").deadline());
        assertEquals(change.announcement().code(), extended.deadline().from().source());
        assertEquals(shipped.sources().size() + 1, extended.sources().size());
    }

    @Test
    void deadlineThatTheDocumentStatesAlreadyIsNotAddedAgain() {
        CycleStateChange change = become(CycleState.EXTENDED, told(LATER));
        CycleDefinition once = shipped.extended(change.deadline(), change.announcement());

        assertSame(once, once.extended(change.deadline(), change.announcement()));
    }

    @Test
    void postponedCycleNeedsNoNewDate() {
        CycleStateChange change = become(CycleState.POSTPONED, null);

        assertNull(change.deadline());
        assertEquals(CycleState.POSTPONED, cycle.state());
    }

    @Test
    void cancelledCycleIsAnnouncedAgainOnlyWithAReason() {
        become(CycleState.CANCELLED, null);

        RefusedException refused = assertThrows(
                RefusedException.class,
                () -> cycle.become(
                        CycleState.ANNOUNCED,
                        new CycleNotice("เว็บไซต์", "", " ", null),
                        shipped.deadline(),
                        ANALYST,
                        NOW));

        assertEquals("cycle.refused.reason", refused.key());
        assertEquals(CycleState.CANCELLED, cycle.state());
    }

    @Test
    void laterPublicationLeavesTheState() {
        Cycle published = new Cycle("unpsa-2022", CycleState.OPEN, NOW);
        published.publish(shipped, "<cycle/>", null, NOW);
        published.become(CycleState.CANCELLED, notice(null), shipped.deadline(), ANALYST, NOW);
        published.publish(second(), "<cycle/>", ANALYST, NOW.plusSeconds(5));

        assertEquals(CycleState.CANCELLED, published.state());
        assertEquals(NOW, published.stateSince());
    }

    static Stream<Arguments> unlawful() {
        return Stream.of(
                Arguments.of(CycleState.ANNOUNCED, notice(null), "cycle.refused.state", "state"),
                Arguments.of(null, notice(null), "cycle.refused.state", "state"),
                refused(new CycleNotice(" ", "", "เหตุผล", null), "cycle.refused.source", "source"),
                refused(new CycleNotice("เว็บ", "", "", null), "cycle.refused.reason", "reason"),
                refused(new CycleNotice("เว็บ", "javascript:x", "เหตุผล", null), "cycle.refused.address", "address"),
                refused(new CycleNotice("ก".repeat(1001), "", "เหตุผล", null), "cycle.refused.longText", "source"),
                refused(notice(told(LATER)), "cycle.refused.deadline.unasked", "words"));
    }

    static Stream<Arguments> deadlines() {
        DeadlineDefinition held = shipped.deadline();
        List<DeadlineReading> readings = held.readings();
        ZoneOffset est = held.offset();
        return Stream.of(
                extension(null, "cycle.refused.deadline.missing", "words"),
                extension(told(held.date().minusDays(1)), "cycle.refused.deadline.earlier", "date"),
                extension(told(held.words(), "EST", est, held.date(), readings), "cycle.refused.deadline.same", "date"),
                extension(told("x", "EST", est, null, readings), "shared.refused.date.empty", "date"),
                extension(told("", "EST", est, LATER, readings), "cycle.refused.deadline.words", "words"),
                extension(told("x", "", est, LATER, readings), "cycle.refused.deadline.zone", "zoneName"),
                extension(told("x", "EST", null, LATER, readings), "cycle.refused.deadline.offset", "offset"),
                extension(told("x", "EST", est, LATER, List.of()), "cycle.refused.deadline.readings", "readings"));
    }

    private static Arguments refused(CycleNotice notice, String key, String field) {
        return Arguments.of(CycleState.CLOSED, notice, key, field);
    }

    private static Arguments extension(CycleNotice.Told told, String key, String field) {
        return Arguments.of(CycleState.EXTENDED, notice(told), key, field);
    }

    private static CycleNotice.Told told(
            String words, String zone, ZoneOffset offset, LocalDate date, List<DeadlineReading> readings) {
        return new CycleNotice.Told(words, zone, offset, date, readings);
    }

    @ParameterizedTest
    @MethodSource({"unlawful", "deadlines"})
    void whatCannotBeIsRefusedAtItsFieldAndChangesNothing(
            CycleState next, CycleNotice notice, String key, String field) {
        RefusedException refused = assertThrows(
                RefusedException.class, () -> cycle.become(next, notice, shipped.deadline(), ANALYST, NOW));

        assertEquals(key, refused.key());
        assertEquals(field, refused.field().orElseThrow());
        assertEquals(CycleState.OPEN, cycle.state());
    }

    private CycleStateChange become(CycleState next, CycleNotice.Told told) {
        return cycle.become(next, notice(told), shipped.deadline(), ANALYST, NOW);
    }

    private static CycleNotice notice(CycleNotice.Told told) {
        return new CycleNotice("หนังสือ ก.พ.ร.", "https://publicadministration.un.org/", "ผู้จัดขยายเวลา", told);
    }

    private static CycleNotice.Told told(LocalDate date) {
        return new CycleNotice.Told(
                "ภายในวันที่ ๑๗ ธันวาคม ๒๕๖๔ ก่อนเวลาเที่ยงคืน",
                "EST",
                ZoneOffset.ofHours(-5),
                date,
                List.of(DeadlineReading.END_OF_DAY, DeadlineReading.START_OF_DAY));
    }

    private static CycleDefinition second() {
        return new CycleDefinition(
                shipped.code(),
                2,
                shipped.title(),
                shipped.award(),
                shipped.awardYear(),
                CycleState.OPEN,
                shipped.portal(),
                shipped.sources(),
                shipped.deadlines(),
                shipped.events(),
                shipped.facts(),
                shipped.categories(),
                shipped.clauses(),
                shipped.criteria(),
                shipped.scoring(),
                shipped.questions(),
                shipped.documents(),
                shipped.contradictions(),
                shipped.examples());
    }
}
