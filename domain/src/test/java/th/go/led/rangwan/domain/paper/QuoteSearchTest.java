package th.go.led.rangwan.domain.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Quoted words are found where they stand, whatever the digits and the ends of lines. */
class QuoteSearchTest {
    private static List<String> found(String text, String quote) {
        return new QuoteSearch(text)
                .places(quote).stream().map(place -> place.in(text)).toList();
    }

    @Test
    void thaiAndArabicDigitsAreTheSame() {
        assertEquals(List.of("ปี ๒๐๒๓"), found("ในปี ๒๐๒๓ ได้", "ปี 2023"));
        assertEquals(List.of("ปี 2023"), found("ในปี 2023 ได้", "ปี ๒๐๒๓"));
    }

    @Test
    void whiteSpaceDoesNotCount() {
        assertEquals(List.of("ก่อน\nเวลา  เที่ยงคืน"), found("ภายในก่อน\nเวลา  เที่ยงคืน EST", "ก่อนเวลา เที่ยงคืน"));
    }

    @Test
    void everyPlaceIsFound() {
        assertEquals(List.of("UNPSA 2022", "UNPSA\n2022"), found("UNPSA 2022 และ UNPSA\n2022", "UNPSA 2022"));
    }

    @Test
    void aWordOrNumberThatGoesOnIsAnotherOne() {
        assertEquals(List.of(), found("ปี 20221", "ปี 2022"));
        assertEquals(List.of(), found("xUNPSA 2022", "UNPSA 2022"));
        assertEquals(List.of(), found("กิน", "ก"));
    }

    @Test
    void aQuotationThatWasCutIsFoundByItsBeginning() {
        assertEquals(List.of("เรียนมาเพื่อ"), found("จึงเรียนมาเพื่อทราบ", "เรียนมาเพื่อ…"));
    }

    @Test
    void whatIsNotThereHasNoPlace() {
        assertEquals(List.of(), found("UNPSA", "DPIDG"));
        assertEquals(List.of(), found("UNPSA", "…"));
        assertEquals(List.of(), found("", "ก"));
    }

    @Test
    void veryManyPlacesAreCut() {
        assertEquals(QuoteSearch.MOST, found("ก ".repeat(1000), "ก").size());
    }
}
