package th.go.led.rangwan.domain.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenDateTest {
    @Test
    void datesStandInTheWordsOfTheTextAndOneWithoutAWholeYearNamesNoDay() {
        assertEquals(
                List.of(
                        new WrittenDate("๑๐ มี.ค. ๒๕๖๕", LocalDate.of(2022, 3, 10)),
                        new WrittenDate("๒๐ ม.ค. ๒๕", null)),
                WrittenDate.in("- สืบค้นทราบไป ๑๐ มี.ค. ๒๕๖๕\nรับรางวัล UNSPA 2021\n- นพ.ทพ. แจ้ง รื้อ ๒๐ ม.ค. ๒๕"));
    }

    @Test
    void aTextWithoutADateHasNone() {
        assertEquals(List.of(), WrittenDate.in("น. พ. อ. น. พ."));
    }
}
