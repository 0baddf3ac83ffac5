package th.go.led.rangwan.domain.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.shared.Bilingual;

/** A source names a received paper by its code, or by its official number and date. */
class PaperSourceTest {
    private static SourceDefinition source(String code, String number, LocalDate date) {
        return new SourceDefinition(code, Bilingual.same("บันทึก"), number, date);
    }

    @Test
    void theCodeOfATakenPaperNamesItsReceipt() {
        List<SourceDefinition> sources = List.of(
                source("memo", null, null),
                source("paper-2-2564-31", null, null),
                source("paper-2-2564-", null, null),
                source("paper-99999999999-2564-1", null, null));
        assertEquals(List.of(new PaperSource.Receipt(2, 2021, 31)), PaperSource.receipts(sources));
    }

    @Test
    void numberAndDateNameAPaperTogether() {
        List<SourceDefinition> sources = List.of(source("memo", "ยธ ๐๕๒๐(อ)/ ๕๙๕", LocalDate.of(2021, 10, 11)));
        assertEquals(List.of("ยธ 0520(อ)/ 595"), PaperSource.numbers(sources));
        assertTrue(PaperSource.names(sources, "ยธ 0520(อ)/ 595", "2021-10-11"));
        assertFalse(PaperSource.names(sources, "ยธ 0520(อ)/ 595", "2020-10-11"));
        assertFalse(PaperSource.names(sources, "ยธ 0520(อ)/ 596", "2021-10-11"));
        assertFalse(PaperSource.names(sources, "ยธ 0520(อ)/ 595", null));
    }
}
