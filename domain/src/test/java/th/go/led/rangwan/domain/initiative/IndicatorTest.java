package th.go.led.rangwan.domain.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.given.Given;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

class IndicatorTest {
    private static Indicator.Words words(String baseline, String year) {
        return new Indicator.Words(
                new Bilingual("ผู้รับบริการที่ทราบสิทธิ", ""),
                Bilingual.same("ร้อยละ"),
                new Indicator.Level(baseline, year),
                Indicator.Level.NONE);
    }

    private static Indicator anIndicator() {
        return new Indicator(Given.anInitiative().build(), words("๔๕.๕", "๒๕๖๑"));
    }

    @Test
    void numbersAndYearsAreReadInThaiDigitsAndBothEras() {
        Indicator indicator = anIndicator();
        assertEquals("45.5", indicator.baseline().amount().toPlainString());
        assertEquals(2018, indicator.baseline().year());
        assertNull(indicator.target());
        assertEquals(new Indicator.Level("45.5", "2561"), indicator.words().baseline());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ครึ่งหนึ่ง|2561|initiative.refused.number|baseline",
                "1,00|2561|initiative.refused.number|baseline",
                "1.23456|2561|initiative.refused.number|baseline",
                "1e9|2561|initiative.refused.number|baseline",
                "45||initiative.refused.level.year|baselineYear",
                "|2561|initiative.refused.level.amount|baseline",
                "45|61|shared.refused.year|baselineYear",
                "45|ค.ศ. 2561|shared.refused.year|baselineYear"
            })
    void aLevelThatCannotBeIsRefusedAtItsField(String amount, String year, String key, String field) {
        Indicator.Words words = words(amount == null ? "" : amount, year == null ? "" : year);
        Initiative work = Given.anInitiative().build();
        RefusedException refused = assertThrows(RefusedException.class, () -> new Indicator(work, words));
        assertEquals(key, refused.key());
        assertEquals(field, refused.field().orElseThrow());
    }

    @Test
    void aYearHasOneValueWhichIsCorrectedInPlace() {
        Indicator indicator = anIndicator();
        indicator.measure("2563", "1,200", "รายงานประจำปี");
        indicator.measure("ค.ศ. 2019", "800", "รายงานประจำปี");
        indicator.measure("2563", "1,250.50", "รายงานประจำปี ฉบับแก้ไข");
        assertEquals(
                List.of("2019 800", "2020 1,250.5"),
                indicator.values().stream()
                        .map(value -> value.year() + " " + Indicator.figure(value.amount()))
                        .toList());
        indicator.forget(2019);
        assertEquals(1, indicator.values().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|10|ที่มา|initiative.refused.value.year|valueYear",
                "2563||ที่มา|initiative.refused.value.amount|valueAmount",
                "2563|สิบ|ที่มา|initiative.refused.number|valueAmount",
                "2563|10|' '|initiative.refused.value.source|valueSource"
            })
    void aValueWithoutYearNumberOrSourceIsRefused(String year, String amount, String source, String key, String field) {
        Indicator indicator = anIndicator();
        RefusedException refused = assertThrows(RefusedException.class, () -> indicator.measure(year, amount, source));
        assertEquals(key, refused.key());
        assertEquals(field, refused.field().orElseThrow());
    }
}
