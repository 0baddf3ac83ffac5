package th.go.led.rangwan.domain.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.shared.RefusedException;

class PaperRegisterTest {
    private static final Instant OCTOBER = Instant.parse("2021-10-11T03:00:00Z");
    private static final byte[] PDF = "%PDF-1.7 words".getBytes(StandardCharsets.US_ASCII);

    private final PaperRegister register = new PaperRegister(7, 2021, PaperSeries.MEMO, "ยธ 0520(อ)/ ");

    @Test
    void numbersRunOneByOne() {
        assertEquals(0, register.lastNumber());
        assertEquals(1, issue().number());
        assertEquals(2, issue().number());
        assertEquals(2, register.lastNumber());
    }

    @Test
    void theFirstNumberOfAYearIsSetOnce() {
        register.beginWith(595, 3, OCTOBER);
        assertEquals(594, register.lastNumber());
        assertRefused("paper.refused.first.late", () -> register.beginWith(1, 3, OCTOBER));
        assertEquals("ยธ 0520(อ)/ 595", issue().reference());
        assertEquals(596, issue().number());
        assertEquals(595, register.firstNumber());
    }

    @Test
    void onceANumberIsGivenOutTheFirstIsSettled() {
        issue();
        assertRefused("paper.refused.first.late", () -> register.beginWith(595, 3, OCTOBER));
        assertEquals(1, register.firstNumber());
        assertEquals(2, issue().number());
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "100000"})
    void aFirstNumberThatCannotBeRightIsRefused(int first) {
        assertRefused("paper.refused.first.range", () -> register.beginWith(first, 3, OCTOBER));
        assertEquals(1, issue().number());
    }

    @Test
    void aCancelledNumberIsNeverUsedAgain() {
        RegisteredPaper first = issue();
        first.cancel("ออกเลขซ้ำ", OCTOBER);
        assertEquals(2, issue().number());
        assertEquals(1, first.number());
        assertEquals(PaperState.CANCELLED, first.state());
        assertEquals("ออกเลขซ้ำ", first.stateReason());
    }

    @Test
    void aPaperIsCancelledOnceAndWithAReason() {
        RegisteredPaper paper = issue();
        assertRefused("paper.refused.reason", () -> paper.cancel("  ", OCTOBER));
        assertRefused("paper.refused.reason", () -> paper.cancel(null, OCTOBER));
        assertRefused("paper.refused.reason", () -> paper.cancel("x".repeat(1001), OCTOBER));
        paper.cancel("พิมพ์ผิด", OCTOBER);
        assertRefused("paper.refused.state", () -> paper.cancel("อีกครั้ง", OCTOBER));
        assertEquals("พิมพ์ผิด", paper.stateReason());
    }

    @Test
    void theReferenceIsPrefixSeriesAndNumber() {
        assertEquals("ยธ 0520(อ)/ 1", issue().reference());
        PaperRegister circulars = new PaperRegister(7, 2021, PaperSeries.CIRCULAR, "ยธ 0520/");
        assertEquals("ยธ 0520/ว 1", circulars.issue(matter(), 3, OCTOBER).reference());
    }

    @Test
    void aNewPrefixLeavesPapersAlreadyIssuedAlone() {
        RegisteredPaper before = issue();
        register.usePrefix("ยธ 0521/");
        assertEquals("ยธ 0520(อ)/ 1", before.reference());
        assertEquals("ยธ 0521/2", issue().reference());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01T00:00:00+07:00, true",
        "2020-12-31T23:59:59+07:00, false",
        "2021-12-31T23:59:59+07:00, true",
        "2022-01-01T00:00:00+07:00, false"
    })
    void theYearIsTheCalendarYearInBangkok(String at, boolean taken) {
        Instant moment = OffsetDateTime.parse(at).toInstant();
        if (taken) {
            assertEquals(1, register.issue(matter(), 3, moment).number());
        } else {
            assertRefused("paper.refused.year", () -> register.issue(matter(), 3, moment));
            assertEquals(0, register.lastNumber());
        }
    }

    @Test
    void aSubjectIsNeededAndLimited() {
        assertRefused("paper.refused.subject", () -> new PaperMatter(" ", "nomination", 1));
        assertRefused("paper.refused.subject", () -> new PaperMatter("ก".repeat(501), "nomination", 1));
        assertThrows(IllegalArgumentException.class, () -> new PaperMatter("เรื่อง", "", 1));
    }

    @Test
    void aPrefixIsNeededAndLimited() {
        assertRefused("paper.refused.prefix", () -> register.usePrefix(""));
        assertRefused("paper.refused.prefix", () -> register.usePrefix("ก".repeat(81)));
    }

    @Test
    void theContentIsKeptOnceAndDigested() {
        RegisteredPaper paper = issue();
        paper.keep(new PaperContent(PDF));
        assertArrayEquals(PDF, paper.content().bytes());
        assertEquals(64, paper.sha256().length());
        assertEquals(new PaperContent(PDF).sha256(), paper.sha256());
        assertThrows(IllegalStateException.class, () -> paper.keep(new PaperContent(PDF)));
    }

    @Test
    void contentThatIsNoPdfOrTooLargeFails() {
        assertThrows(IllegalArgumentException.class, () -> new PaperContent(new byte[0]));
        assertThrows(IllegalArgumentException.class, () -> new PaperContent(new byte[] {'P', 'K', 3, 4, 0, 0}));
        assertThrows(IllegalArgumentException.class, () -> new PaperContent(new byte[PaperContent.BYTE_LIMIT + 1]));
    }

    @Test
    void onlyAnIssuedPaperMayBeCancelled() {
        for (PaperState from : PaperState.values()) {
            for (PaperState to : PaperState.values()) {
                boolean lawful = from == PaperState.ISSUED && to == PaperState.CANCELLED;
                assertEquals(lawful, from.mayBecome(to), from + " -> " + to);
            }
        }
    }

    private RegisteredPaper issue() {
        return register.issue(matter(), 3, OCTOBER);
    }

    private static PaperMatter matter() {
        return new PaperMatter("การสมัครรางวัล", "nomination", 11);
    }

    private static void assertRefused(String key, Runnable act) {
        assertEquals(key, assertThrows(RefusedException.class, act::run).key());
    }
}
