package th.go.led.rangwan.domain.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.cycle.ChangedWords.Mark;
import th.go.led.rangwan.domain.cycle.ChangedWords.Piece;
import th.go.led.rangwan.domain.cycle.CycleDifference.Kind;
import th.go.led.rangwan.domain.shared.Bilingual;

class CycleDifferenceTest {
    private static final String SHIPPED = shipped();

    private static String shipped() {
        try (InputStream stream = CycleDifferenceTest.class.getResourceAsStream("/cycles/unpsa-2022.xml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private static List<CycleDifference> with(String was, String is) {
        return with(SHIPPED.replace(was, is));
    }

    private static List<CycleDifference> with(String changed) {
        CycleDefinition after = CycleReader.read(changed).definition();
        assertNotNull(after, () -> CycleReader.read(changed).problems().toString());
        return CycleDifference.between(CycleReader.read(SHIPPED).orRefuse(), after);
    }

    @Test
    void aChangedWordingIsToldAtItsClauseWithBothWords() {
        List<CycleDifference> found = with("เป็นผู้เสนอชื่อเข้าสมัครแทนก็ได้", "เป็นผู้เสนอชื่อแทนได้");
        assertEquals(1, found.size());
        assertEquals(Kind.CHANGED, found.get(0).kind());
        assertEquals("ข้อ ๑.๒ (1.2) › ถ้อยคำ", found.get(0).place().th());
        assertEquals("Clause 1.2 › words", found.get(0).place().en());
        assertTrue(found.get(0).before().th().contains("เข้าสมัครแทน"));
        assertTrue(found.get(0).sides().get(0).pieces().stream().anyMatch(p -> p.mark() == Mark.REMOVED));
    }

    @Test
    void aSourceIsToldByItsTitle() {
        List<CycleDifference> found =
                with("source=\"memo\" place=\"ข้อ ๑.๒\"", "source=\"template\" place=\"ข้อ ๑.๒\"");
        assertEquals(1, found.size());
        assertTrue(found.get(0).before().th().startsWith("บันทึกข้อความ กลุ่มพัฒนาระบบบริหาร"));
        assertEquals(
                "Template of the questions, not yet compared with the real form, ข้อ ๑.๒",
                found.get(0).after().en());
    }

    @Test
    void aRuleIsComparedByItsDescription() {
        List<CycleDifference> found = with("period=\"P2Y\"", "period=\"P1Y\"");
        assertEquals(
                List.of("Clause 1.4 › rule"),
                found.stream().map(one -> one.place().en()).toList());
        assertTrue(found.get(0).before().en().contains("two years"));
        assertTrue(found.get(0).after().en().contains("one year"));
    }

    @Test
    void whatCameAndWentIsToldOnceAsAWhole() {
        String document = SHIPPED.substring(SHIPPED.indexOf("<document "), SHIPPED.indexOf("</document>") + 11);
        List<CycleDifference> removed = with(document, "");
        assertEquals(1, removed.size());
        assertEquals(Kind.REMOVED, removed.get(0).kind());
        assertEquals(null, removed.get(0).after());
        CycleDefinition shorter =
                CycleReader.read(SHIPPED.replace(document, "")).orRefuse();
        List<CycleDifference> added =
                CycleDifference.between(shorter, CycleReader.read(SHIPPED).orRefuse());
        assertEquals(Kind.ADDED, added.get(0).kind());
        assertEquals(removed.get(0).before(), added.get(0).after());
    }

    @Test
    void weightsLimitsAndMarksAreTold() {
        String changed = SHIPPED.replaceFirst("weight=\"20\"", "weight=\"15\"")
                .replaceFirst("weight=\"10\"", "weight=\"15\"")
                .replaceFirst("max-words=\"\\d+\"", "max-words=\"77\"")
                .replaceFirst("verified=\"no\"", "verified=\"yes\" verified-by=\"ผู้ตรวจ\"");
        String told =
                with(changed).stream().map(one -> one.place().en()).sorted().collect(Collectors.joining(", "));
        assertTrue(told.contains("› weight") && told.contains("› words") && told.contains("› check"), told);
    }

    @Test
    void aDefinitionDoesNotDifferFromItself() {
        assertEquals(List.of(), with(SHIPPED));
        assertEquals(List.of(), with("revision=\"1\"", "revision=\"2\""));
    }

    @Test
    void acrossCyclesACategoryGoesByItsNameNeverByItsNumber() {
        String next = SHIPPED.replace("code=\"unpsa-2022\"", "code=\"unpsa-2023\"")
                .replaceFirst("Promoting gender-responsive public services to achieve the SDGs", "Climate")
                .replaceFirst(
                        "การส่งเสริมความเท่าเทียมกันทางเพศในการให้บริการภาครัฐเพื่อบรรลุวาระการพัฒนาที่ยั่งยืน",
                        "ภูมิอากาศ");
        List<String> told = with(next).stream()
                .map(one -> one.kind() + " " + one.place().en())
                .toList();
        assertEquals(List.of("REMOVED Category 3", "ADDED Category 3"), told);
    }

    @Test
    void thaiWordsAreComparedOneByOne() {
        List<Piece> pieces = ChangedWords.between("ผลงานต้องแสดงนวัตกรรม", "ผลงานควรแสดงนวัตกรรม");
        assertEquals("ผลงาน", pieces.get(0).text());
        assertEquals(
                List.of(Mark.SAME, Mark.REMOVED, Mark.ADDED, Mark.SAME),
                pieces.stream().map(Piece::mark).toList());
        assertEquals(List.of(), ChangedWords.between("", ""));
        assertEquals(List.of(new Piece(Mark.ADDED, "ใหม่")), ChangedWords.between("", "ใหม่"));
    }

    @Test
    void onlyTheLanguageThatDiffersIsShown() {
        CycleDifference english = new CycleDifference(
                Kind.CHANGED, Bilingual.same("x"), new Bilingual("ก", "one word"), new Bilingual("ก", "two words"));
        assertEquals(
                List.of("en"),
                english.sides().stream().map(CycleDifference.Side::language).toList());
        CycleDifference plain =
                new CycleDifference(Kind.CHANGED, Bilingual.same("x"), Bilingual.same("1"), Bilingual.same("2"));
        assertEquals(
                List.of(""),
                plain.sides().stream().map(CycleDifference.Side::language).toList());
    }
}
