package th.go.led.rangwan.domain.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.go.led.rangwan.domain.given.Given.NOW;
import static th.go.led.rangwan.domain.given.Given.aNomination;
import static th.go.led.rangwan.domain.given.Given.aPerson;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

class FilingTest {
    private static final Person PASTER = aPerson("analyst1");
    private static final Person READER = aPerson("analyst2");
    private static final Instant LATER = NOW.plus(Duration.ofMinutes(40));
    private static final Map<FilingState, Set<FilingState>> WAYS = Map.of(
            FilingState.OPEN, Set.of(FilingState.BROKEN_OFF, FilingState.RECEIVED),
            FilingState.BROKEN_OFF, Set.of(),
            FilingState.RECEIVED, Set.of());

    @ParameterizedTest
    @EnumSource(FilingState.class)
    void everyPairOfStatesHasItsWayOrNone(FilingState from) {
        for (FilingState to : FilingState.values()) {
            assertEquals(WAYS.get(from).contains(to), from.mayBecome(to), from + " to " + to);
        }
    }

    @Test
    void aBoxIsWholeOnceAnotherPersonReadItBack() {
        Filing filing = begun(true);
        mark(filing, 1, MarkKind.PASTED, PASTER);
        assertEquals("submission.refused.samePerson", refusal(filing, 1, MarkKind.READ_BACK, PASTER));
        mark(filing, 1, MarkKind.READ_BACK, READER);
        assertTrue(filing.progress().of(1).orElseThrow().whole());
        assertEquals(1, filing.progress().toPaste());
        assertEquals(1, filing.progress().toReadBack());
    }

    @Test
    void nothingIsReadBackThatWasNotPasted() {
        assertEquals("submission.refused.notPasted", refusal(begun(true), 1, MarkKind.READ_BACK, READER));
    }

    @Test
    void pastingAgainAsksForAnotherReading() {
        Filing filing = begun(true);
        both(filing, 1);
        mark(filing, 1, MarkKind.PASTED, PASTER);
        assertFalse(filing.progress().of(1).orElseThrow().whole());
    }

    @Test
    void takingBackEmptiesTheBoxAndKeepsTheMarks() {
        Filing filing = begun(true);
        both(filing, 1);
        mark(filing, 1, MarkKind.TAKEN_BACK, PASTER);
        assertEquals(2, filing.progress().toPaste());
        assertEquals(3, filing.marks().size());
    }

    @Test
    void aDifferenceIsToldInWordsAndStopsNothing() {
        Filing filing = begun(true);
        assertEquals("submission.refused.differs", refusal(filing, 1, MarkKind.DIFFERS, PASTER));
        filing.mark(new FilingMark.Said(1, MarkKind.DIFFERS, "พอร์ทัลนับได้ 98 คำ"), act(PASTER));
        mark(filing, 1, MarkKind.PASTED, PASTER);
        assertEquals(
                "พอร์ทัลนับได้ 98 คำ",
                filing.progress().of(1).orElseThrow().differing().get(0).words());
    }

    @ParameterizedTest
    @CsvSource({"2, stays empty", "9, is not there"})
    void aBoxThatTakesNothingIsNotMarked(int place, String why) {
        assertEquals("submission.refused.box", refusal(begun(true), place, MarkKind.PASTED, PASTER), why);
    }

    @Test
    void theReceiptWaitsForEveryBoxAndTellsHowManyAreLeft() {
        Filing filing = begun(true);
        both(filing, 1);
        RefusedException refused = assertThrows(RefusedException.class, () -> filing.receive(seen(LATER), act(PASTER)));
        assertEquals(List.of(1, 1), refused.arguments());
        both(filing, 3);
        filing.receive(seen(LATER), act(PASTER));
        assertEquals(FilingState.RECEIVED, filing.state());
        assertEquals("UN-0042", filing.receipts().get(0).tracking());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-10-12T01:59:00Z, submission.refused.receipt.early",
        "2021-10-12T02:41:00Z, submission.refused.receipt.future"
    })
    void aReceiptFromBeforeOrAfterIsRefused(Instant acceptedAt, String key) {
        Filing filing = whole();
        assertEquals(
                key,
                assertThrows(RefusedException.class, () -> filing.receive(seen(acceptedAt), act(PASTER)))
                        .key());
    }

    @Test
    void aReceiptNamesTheNumberThatThePortalShowed() {
        Filing filing = whole();
        FilingReceipt.Seen blank = new FilingReceipt.Seen(LATER, " ", null);
        assertEquals(
                "tracking",
                assertThrows(RefusedException.class, () -> filing.receive(blank, act(PASTER)))
                        .field()
                        .orElseThrow());
    }

    @Test
    void aCorrectionStandsBesideWhatItCorrects() {
        Filing filing = whole();
        assertThrows(RefusedException.class, () -> filing.correct(seen(LATER), "พิมพ์ผิด", act(PASTER)));
        filing.receive(seen(LATER), act(PASTER));
        assertThrows(RefusedException.class, () -> filing.correct(seen(LATER), " ", act(PASTER)));
        filing.correct(new FilingReceipt.Seen(LATER, "UN-0043", null), "พิมพ์ผิด", act(READER));
        assertEquals(2, filing.receipts().size());
        assertEquals("UN-0042", filing.receipts().get(0).tracking());
    }

    @Test
    void aSittingThatIsOverTakesNoMarkAndIsNotBrokenOffAgain() {
        Filing filing = begun(true);
        assertThrows(RefusedException.class, () -> filing.breakOff("", act(PASTER)));
        filing.breakOff("พอร์ทัลปิด", act(PASTER));
        assertEquals("submission.refused.filing.BROKEN_OFF", refusal(filing, 1, MarkKind.PASTED, PASTER));
        assertThrows(RefusedException.class, () -> filing.breakOff("อีกครั้ง", act(PASTER)));
    }

    @Test
    void nobodyReadsBackTheirOwnPastingFromTheStart() {
        assertEquals(
                "reader",
                assertThrows(RefusedException.class, () -> filing(set(), true, PASTER))
                        .field()
                        .orElseThrow());
    }

    @Test
    void onlyAFrozenPackageIsFiledButAnyIsRehearsed() {
        SubmissionPackage filed = set();
        filed.file(NOW);
        assertThrows(RefusedException.class, () -> filing(filed, false, READER));
        assertTrue(filing(filed, true, READER).rehearsal());
    }

    @Test
    void newsNeedAFilingAKindADayAndASource() {
        SubmissionPackage filed = set();
        Outcome.News news = new Outcome.News(OutcomeKind.FINALIST, LocalDate.of(2021, 10, 12), "จดหมายของ UNDESA");
        assertThrows(RefusedException.class, () -> new Outcome(filed, news, act(PASTER)));
        filed.file(NOW);
        assertEquals(
                OutcomeKind.FINALIST,
                new Outcome(filed, news, act(PASTER)).news().kind());
        for (Outcome.News wrong : List.of(
                new Outcome.News(null, news.announcedOn(), "x"),
                new Outcome.News(OutcomeKind.WINNER, null, "x"),
                new Outcome.News(OutcomeKind.WINNER, LocalDate.of(2021, 10, 11), "x"),
                new Outcome.News(OutcomeKind.WINNER, LocalDate.of(2021, 10, 13), "x"),
                new Outcome.News(OutcomeKind.WINNER, news.announcedOn(), " "))) {
            assertThrows(RefusedException.class, () -> new Outcome(filed, wrong, act(PASTER)));
        }
    }

    private static Filing whole() {
        Filing filing = begun(false);
        both(filing, 1);
        both(filing, 3);
        return filing;
    }

    private static void both(Filing filing, int place) {
        mark(filing, place, MarkKind.PASTED, PASTER);
        mark(filing, place, MarkKind.READ_BACK, READER);
    }

    private static void mark(Filing filing, int place, MarkKind kind, Person by) {
        filing.mark(new FilingMark.Said(place, kind, ""), act(by));
    }

    private static String refusal(Filing filing, int place, MarkKind kind, Person by) {
        return assertThrows(RefusedException.class, () -> mark(filing, place, kind, by))
                .key();
    }

    private static FilingReceipt.Seen seen(Instant acceptedAt) {
        return new FilingReceipt.Seen(acceptedAt, "UN-0042", null);
    }

    private static Filing.Act act(Person by) {
        return new Filing.Act(by, LATER);
    }

    private static Filing begun(boolean rehearsal) {
        return filing(set(), rehearsal, READER);
    }

    private static Filing filing(SubmissionPackage set, boolean rehearsal, Person reader) {
        return new Filing(set, rehearsal, 1, new Filing.Pair(PASTER, reader), NOW);
    }

    private static SubmissionPackage set() {
        Bilingual why = new Bilingual("ไม่ถาม", "Not asked");
        return new SubmissionPackage(
                aNomination().build(),
                1,
                false,
                new SubmissionPackage.Content(
                        List.of(
                                PackageBox.filled(1, head("7a"), "no"),
                                PackageBox.empty(2, head("7b"), why),
                                PackageBox.filled(3, head("8a"), "Twelve officers")),
                        List.of()),
                new SubmissionPackage.Freezing(PASTER, NOW));
    }

    private static PackageBox.Head head(String code) {
        return new PackageBox.Head(
                BoxKind.ANSWER, code, new Bilingual("เรื่อง", "Title"), new Bilingual("คำถาม", "Question"), 100);
    }
}
