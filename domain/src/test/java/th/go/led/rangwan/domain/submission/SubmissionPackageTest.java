package th.go.led.rangwan.domain.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.go.led.rangwan.domain.given.Given.NOW;
import static th.go.led.rangwan.domain.given.Given.aNomination;
import static th.go.led.rangwan.domain.given.Given.aPerson;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

class SubmissionPackageTest {
    private static final String HASH = "ab".repeat(32);

    @Test
    void aBoxCountsItsOwnWordsAndCharacters() {
        PackageBox box = PackageBox.filled(1, head("4a"), "The network\nworks — day and night.");
        assertEquals(7, box.words());
        assertEquals(34, box.characters());
        assertEquals(Bilingual.same(""), box.emptyReason());
    }

    @Test
    void anEmptyBoxHasAReasonAndATextBoxHasText() {
        Bilingual why = new Bilingual("ไม่ถาม เพราะข้อ 7a ตอบว่าใช่", "Not asked: 7a says yes");
        assertEquals(why, PackageBox.empty(2, head("7b"), why).emptyReason());
        assertThrows(IllegalArgumentException.class, () -> PackageBox.filled(1, head("4a"), " \n"));
    }

    @Test
    void aBoxHoldsTheAddressOfALinkAndTheNameOfAFile() {
        assertEquals(
                "https://example.org/",
                PackageBox.holding(3, head("web"), website()).text());
        assertEquals(
                "รายงาน.pdf", PackageBox.holding(4, head("F1"), report(HASH)).text());
        assertEquals(2, PackageBox.holding(4, head("F1"), report(HASH)).document());
    }

    @Test
    void freezingPinsTheEntryAndNamesTheContent() {
        SubmissionPackage frozen = frozen("one text", HASH);
        assertEquals(PackageState.FROZEN, frozen.state());
        assertEquals("2", frozen.entry().category());
        assertEquals(64, frozen.manifestSha256().length());
        assertTrue(frozen.intact());
        assertEquals(frozen.manifestSha256(), frozen("one text", HASH).manifestSha256());
    }

    @ParameterizedTest
    @CsvSource({"one text,cd", "another text,ab"})
    void anotherTextOrAnotherFileIsAnotherPackage(String text, String pair) {
        assertNotEquals(
                frozen("one text", HASH).manifestSha256(),
                frozen(text, pair.repeat(32)).manifestSha256());
    }

    @Test
    void reopeningKeepsTheReasonAndTheContent() {
        SubmissionPackage frozen = frozen("one text", HASH);
        frozen.reopen(" ตัวเลขปี 2563 ขาด ", aPerson("director1"), NOW);
        assertEquals(PackageState.REOPENED, frozen.state());
        assertEquals("ตัวเลขปี 2563 ขาด", frozen.reopenReason());
        assertEquals("director1", frozen.reopenedBy().login());
        assertTrue(frozen.intact());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void reopeningNeedsAReason(String why) {
        RefusedException refused =
                assertThrows(RefusedException.class, () -> frozen("x", HASH).reopen(why, aPerson("director1"), NOW));
        assertEquals("reason", refused.field().orElseThrow());
    }

    @Test
    void whatWasFiledIsNeverReopenedAndWhatWasReopenedNeverFiled() {
        SubmissionPackage filed = frozen("x", HASH);
        filed.file(NOW);
        assertEquals(
                "submission.refused.state.FILED",
                assertThrows(RefusedException.class, () -> filed.reopen("why", aPerson("director1"), NOW))
                        .key());
        SubmissionPackage reopened = frozen("x", HASH);
        reopened.reopen("why", aPerson("director1"), NOW);
        assertThrows(RefusedException.class, () -> reopened.file(NOW));
    }

    @Test
    void theManifestNamesEveryBoxAndDocument() {
        String lines = frozen("one text", HASH).manifest().lines();
        assertEquals(4, lines.lines().count());
        assertTrue(lines.contains("  box 1 4a\n"), lines);
        assertTrue(lines.contains(HASH + "  document 2 REPORT 1\n"), lines);
    }

    private static SubmissionPackage frozen(String text, String hash) {
        PackageDocument website = website();
        return new SubmissionPackage(
                aNomination().build(),
                1,
                false,
                new SubmissionPackage.Content(
                        List.of(PackageBox.filled(1, head("4a"), text), PackageBox.holding(2, head("web"), website)),
                        List.of(website, report(hash))),
                new SubmissionPackage.Freezing(aPerson("analyst1"), NOW));
    }

    private static PackageBox.Head head(String code) {
        return new PackageBox.Head(
                BoxKind.ANSWER, code, new Bilingual("เรื่อง", "Title"), new Bilingual("คำถาม", "Question"), 100);
    }

    private static PackageDocument website() {
        return PackageDocument.link(
                1, new PackageDocument.Part(DocumentRole.WEBSITE, 1, "เว็บไซต์ของผลงาน", "en"), "https://example.org/");
    }

    private static PackageDocument report(String hash) {
        return PackageDocument.file(
                2,
                new PackageDocument.Part(DocumentRole.REPORT, 1, "รายงาน.pdf", "th"),
                new PackageDocument.Content(7, "PDF", 1234, hash, 99));
    }
}
