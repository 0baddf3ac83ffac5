package th.go.led.rangwan.domain.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.shared.Bilingual;

class AgeTest {
    private static final Instant NOW = Instant.parse("2021-10-12T02:00:00Z"); // 09:00 in Bangkok

    @ParameterizedTest
    @CsvSource({
        "2021-10-11T17:00:00Z,วันนี้,today", // midnight in Bangkok
        "2021-10-12T03:00:00Z,วันนี้,today", // a clock that went back a little
        "2021-10-11T16:59:59Z,1 วันก่อน,1 day ago",
        "2021-09-13T02:00:00Z,29 วันก่อน,29 days ago",
        "2021-09-12T02:00:00Z,1 เดือนก่อน,1 month ago",
        "2020-10-12T02:00:00Z,1 ปีก่อน,1 year ago",
        "2019-07-01T02:00:00Z,2 ปี 3 เดือนก่อน,2 years 3 months ago"
    })
    void anAgeIsSaidAsRoughlyAsPeopleSayIt(Instant written, String th, String en) {
        assertEquals(new Bilingual(th, en), Age.of(written, NOW));
    }
}
