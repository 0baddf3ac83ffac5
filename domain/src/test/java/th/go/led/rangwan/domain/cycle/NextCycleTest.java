package th.go.led.rangwan.domain.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

/** Next year's award begins as a copy of this year's and needs nobody who programs. */
class NextCycleTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 10, 12);
    private static final String UNPSA = "/cycles/unpsa-2022.xml";
    private static final String LETTER = "หนังสือสำนักงาน ก.พ.ร. ที่ นร ๑๒๐๐/ว ๓๐";

    private static CycleDefinition edition(String name) {
        try (InputStream stream = NextCycleTest.class.getResourceAsStream(name)) {
            return CycleReader.read(stream).orRefuse();
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private static NextCall typed(int year, String date, String source) {
        NewCall call = new NewCall(
                "next-" + year,
                new Bilingual("รอบถัดไป", "The next cycle"),
                new Bilingual("รางวัล", "Award"),
                new Bilingual("ผู้มอบ", "Giver"),
                year);
        CycleNotice.Told told = new CycleNotice.Told(
                "ภายในวันดังกล่าว ก่อนเวลาเที่ยงคืน",
                "EST",
                ZoneOffset.ofHours(-5),
                date.isEmpty() ? null : LocalDate.parse(date),
                List.of(DeadlineReading.END_OF_DAY));
        return new NextCall(call, source, told);
    }

    @ParameterizedTest
    @CsvSource({
        "/cycles/unpsa-2022.xml, 2023, 2022-11-30",
        "/cycles/unpsa-2022.xml, 2024, 2024-02-29",
        "/cycles/unpsa-2022.xml, 2024, 2023-03-31",
        "/cycles/unpsa-2024.xml, 2026, 2025-10-16",
        "/cycles/template.xml, 2031, 2030-12-01"
    })
    void theCopyPassesEveryStepWithItsOwnExampleCases(String name, int year, String date) {
        CycleDefinition before = edition(name);
        CycleReading next =
                CycleReader.read(CycleWriter.write(NextCycle.build(before, typed(year, date, LETTER), TODAY)));

        assertEquals(List.of(), next.problems());
        assertEquals(1, next.definition().revision());
        assertEquals(CycleState.ANNOUNCED, next.definition().state());
        assertEquals(before.award().code(), next.definition().award().code());
        assertEquals(LocalDate.parse(date), next.definition().deadline().date());
        assertEquals(1, next.definition().deadlines().size());
    }

    @Test
    void aRuleWithDatesOfItsOwnKeepsThemAndItsExampleCasesSayWhereItNoLongerFits() {
        CycleDefinition before = edition("/cycles/invented-award.xml");
        NextCall typed = typed(
                before.awardYear() + 1, before.deadline().date().plusYears(1).toString(), LETTER);
        CycleReading next = CycleReader.read(CycleWriter.write(NextCycle.build(before, typed, TODAY)));

        assertFalse(next.problems().isEmpty());
        assertTrue(next.problems().stream().allMatch(one -> one.code().equals("cycle.problem.example")));
    }

    @Test
    void nothingOfItCountsAsCheckedAndThePapersOfTheOldCycleStayThere() {
        String copy = CycleWriter.write(NextCycle.build(edition(UNPSA), typed(2024, "2023-10-16", LETTER), TODAY));

        assertFalse(copy.contains("verified=\"yes\""));
        assertFalse(copy.contains("verified-by"));
        CycleDefinition next = CycleReader.read(copy).definition();
        assertEquals(List.of(), next.contradictions());
        assertEquals(List.of(), next.events());
        assertTrue(
                next.sources().stream().anyMatch(source -> source.title().th().equals(LETTER)));
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 2022-12-01, letter, cycle.refused.nextYear, year",
        "2024, 2023-10-16, '', cycle.refused.source, source",
        "2024, '', letter, shared.refused.date.empty, date",
        "2024, 2021-12-03, letter, cycle.refused.deadline.last, date",
        "2024, 2021-12-10, letter, cycle.refused.deadline.year, date",
        "2024, 2026-01-01, letter, cycle.refused.deadline.year, date",
        "2024, 2022-01-14, letter, cycle.refused.deadline.past, date"
    })
    void whatCannotBeIsRefusedAtItsField(int year, String date, String source, String key, String field) {
        NextCall typed = typed(year, date, source);
        LocalDate today = key.endsWith("past") ? LocalDate.of(2022, 1, 15) : TODAY;

        RefusedException refused =
                assertThrows(RefusedException.class, () -> NextCycle.build(edition(UNPSA), typed, today));
        assertEquals(key, refused.key());
        assertEquals(field, refused.field().orElse(""));
    }
}
