package th.go.led.rangwan.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {
    @Test
    void thaiDigitsLettersAndSaraAmAreFolded() {
        assertEquals("hr-2562 น\u0e33ร่อง", SearchText.folded("  HR-๒๕๖๒\n น\u0e4d\u0e32ร่อง "));
    }

    @Test
    void everyWordBecomesAPatternAndSignsStandForThemselves() {
        assertEquals(List.of("%50!%%", "%a!_b!!%"), SearchText.patterns("๕๐% A_b!"));
        assertEquals(List.of(), SearchText.patterns("  "));
        assertEquals(8, SearchText.patterns("1 2 3 4 5 6 7 8 9 10").size());
    }

    @ParameterizedTest
    @CsvSource({
        "2564,2021",
        "๒๕๖๔,2021",
        "พ.ศ. 2564,2021",
        "พศ 2564,2021",
        "2021,2021",
        "ค.ศ. 2021,2021",
        "BE 2564,2021",
        "A.D. 2021,2021"
    })
    void aYearIsReadInBothEras(String typed, int common) {
        assertEquals(common, EraYear.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"64", "0", "3000", "พ.ศ. 2021", "ค.ศ. 2564", "ปี 2564", "", "2564.5", "-2564"})
    void whatIsNoYearIsRefused(String typed) {
        assertEquals(
                "shared.refused.year",
                assertThrows(RefusedException.class, () -> EraYear.parse(typed)).key());
    }
}
