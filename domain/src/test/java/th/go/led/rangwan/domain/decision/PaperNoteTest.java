package th.go.led.rangwan.domain.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import th.go.led.rangwan.domain.identity.CapacityKind;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

/** The handwriting of the memo of 11 October 2564, which came through mostly unreadable. */
class PaperNoteTest {
    private static final Instant NOW = Instant.parse("2021-10-12T04:00:00Z");
    private static final Person FIRST = new Person("analyst1", "นักวิเคราะห์ฯ 1", "Analyst 1");
    private static final Person SECOND = new Person("analyst2", "นักวิเคราะห์ฯ 2", "Analyst 2");
    private static final LocalDate SIGNED = LocalDate.of(2021, 10, 12);
    private static final NoteSignature ACTING =
            new NoteSignature("รองอธิบดีกรมบังคับคดี", CapacityKind.ACTING, "รองอธิบดี", "อธิบดีกรมบังคับคดี", SIGNED);
    private static final String WORDS = "- ทราบ\n- สืบค้นทราบไป ๑๐ มี.ค. ๒๕๖๕\nรับรางวัล UNSPA 2021\n"
            + "- นพ.ทพ. แจ้ง รื้อ ๒๐ ม.ค. ๒๕\nและดำเนินการในส่วนที่เกี่ยวข้อง\nน. พ. อ. น. พ.";

    @Test
    void theWordsStayAsReadAndDatesAfterTheSignatureAreMarked() {
        PaperNote note = note(Verb.ACKNOWLEDGED, ACTING, WORDS, Sureness.PROBABLY);
        assertEquals(WORDS, note.readings().get(0).words());
        assertEquals(List.of("๑๐ มี.ค. ๒๕๖๕"), note.laterDates());
        assertEquals(List.of("๒๐ ม.ค. ๒๕"), note.doubtfulDates());
        assertEquals(
                "รองอธิบดี รักษาราชการแทน อธิบดีกรมบังคับคดี", note.signature().line());
    }

    @Test
    void noDateIsLaterThanASignatureWithoutOne() {
        NoteSignature dateless = new NoteSignature("", CapacityKind.OWN_POST, "", "", null);
        assertEquals(List.of(), note(null, dateless, WORDS, Sureness.PROBABLY).laterDates());
    }

    @ParameterizedTest
    @CsvSource({
        "- ทราบ, SURE, -  ทราบ, SURE, AGREED",
        "- ทราบ, SURE, - ทราบ, PROBABLY, AGREED",
        "- ทราบ, SURE, - เห็นชอบ, SURE, DIFFERENT",
        "- ทราบ, PROBABLY, - [อ่านไม่ออก], PROBABLY, DIFFERENT",
        "- ทราบ, SURE, '', UNREADABLE, DIFFERENT",
        "'', UNREADABLE, '', UNREADABLE, UNREADABLE",
        "น. พ. อ. น. พ., UNREADABLE, '', UNREADABLE, UNREADABLE",
        "'', SURE, '', SURE, AGREED",
    })
    void twoReadingsAreComparedAndBothKept(
            String one, Sureness how, String other, Sureness otherHow, NoteStanding expected) {
        PaperNote note = note(null, ACTING, one, how);
        note.readAgain(new NoteReading.Read(other, otherHow), SECOND, NOW);
        assertEquals(expected, note.standing());
        assertEquals(2, note.readings().size());
        assertEquals(one, note.readings().get(0).words());
    }

    @Test
    void oneReadingWaitsForASecondByAnotherPersonAndNoThird() {
        PaperNote note = note(null, ACTING, "- ทราบ", Sureness.SURE);
        assertEquals(NoteStanding.READ_ONCE, note.standing());
        assertTrue(note.waitsForSecond());
        NoteReading.Read again = new NoteReading.Read("- ทราบ", Sureness.SURE);
        assertEquals("decision.refused.ownReading", refusal(() -> note.readAgain(again, FIRST, NOW)));
        note.readAgain(again, SECOND, NOW);
        assertEquals(
                "decision.refused.readTwice",
                refusal(() -> note.readAgain(again, new Person("director1", "ผอ.", "Director"), NOW)));
    }

    @Test
    void unreadableIsAReadingOfTheWholeButNotASureOneOfAWord() {
        assertEquals(
                NoteStanding.UNREADABLE,
                note(null, ACTING, "", Sureness.UNREADABLE).standing());
        assertEquals(
                "decision.refused.sureGap", refusal(() -> new NoteReading.Read("- " + NoteReading.GAP, Sureness.SURE)));
        assertEquals("decision.refused.sureness", refusal(() -> new NoteReading.Read("- ทราบ", null)));
    }

    @Test
    void aRightToSignForAnotherPostNamesThatPost() {
        assertEquals(
                "decision.refused.replaced",
                refusal(() -> new NoteSignature("", CapacityKind.ACTING, "รองอธิบดี", " ", SIGNED)));
        assertEquals(
                "decision.refused.replacedOwn",
                refusal(() -> new NoteSignature("", CapacityKind.OWN_POST, "รองอธิบดี", "อธิบดี", SIGNED)));
        assertEquals("", new NoteSignature("", CapacityKind.OWN_POST, "", "", null).line());
    }

    @ParameterizedTest
    @EnumSource(
            value = Verb.class,
            names = {"ACKNOWLEDGED", "AGREED", "ASSIGNED", "CIRCULATED", "APPROVED", "NOT_APPROVED"},
            mode = EnumSource.Mode.EXCLUDE)
    void actsOfThisDeskStandOnNoPaper(Verb verb) {
        assertEquals("decision.refused.verb", refusal(() -> note(verb, ACTING, "- ทราบ", Sureness.SURE)));
    }

    @ParameterizedTest
    @CsvSource({
        "6 5 60 62 25, true",
        "'๑, ๐, ๐, ๑๐๐, ๑๐๐', true",
        "1 50 0 51 10, false",
        "1 0 95 10 6, false",
        "0 0 0 10 10, false",
        "1 0 0 0 10, false",
        "'', false",
        "ซ้ายล่าง, false",
        "1 2 3 4, false"
    })
    void aFrameLiesWithinItsPage(String typed, boolean lawful) {
        if (lawful) {
            assertTrue(NoteFrame.of(7, typed).page() > 0);
        } else {
            assertEquals("decision.refused.frame", refusal(() -> NoteFrame.of(7, typed)));
        }
    }

    private static PaperNote note(Verb verb, NoteSignature signature, String words, Sureness how) {
        return new PaperNote(
                new PaperNote.Place(null, 1, null),
                new PaperNote.Written(verb, signature),
                new NoteReading.Read(words, how),
                FIRST,
                NOW);
    }

    private static String refusal(Executable act) {
        return assertThrows(RefusedException.class, act).key();
    }
}
