package th.go.led.rangwan.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiTimeParserTest {
    @ParameterizedTest
    @CsvSource({"9:00, 09:00", "09.00, 09:00", "16.30 น., 16:30", "๑๖.๓๐ น., 16:30", "23:59, 23:59", "0:00, 00:00"})
    void timesAreReadAsPeopleTypeThem(String typed, LocalTime time) {
        assertEquals(time, ThaiTimeParser.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "24:00", "9", "9:60", "9:5", "เช้า", "-1:00"})
    void whatIsNoTimeIsRefused(String typed) {
        RefusedException refused = assertThrows(RefusedException.class, () -> ThaiTimeParser.parse(typed));
        assertEquals("shared.refused.time", refused.key());
    }
}
