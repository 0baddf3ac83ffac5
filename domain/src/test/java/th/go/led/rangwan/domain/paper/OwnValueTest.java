package th.go.led.rangwan.domain.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.shared.RefusedException;

/** What people type for a proposal is read as a person writes it, and refused at its field when it cannot be. */
class OwnValueTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DATE|๒๐ ต.ค. ๒๕๖๔|2021-10-20",
                "DATE|20/10/2564|2021-10-20",
                "EVENT|วันพุธที่ ๒๐ ตุลาคม ๒๕๖๔ เวลา ๐๙.๓๐ - ๑๖.๓๐ น.|2021-10-20 09:30-16:30",
                "EVENT|2021-10-20 09:30-16:30|2021-10-20 09:30-16:30",
                "AWARD_YEAR|๒๐๒๒|2022",
                "AWARD_YEAR|๒๕๖๕|2022",
                "COUNT|๓|3",
                "DEADLINE|ภายในวันที่ ๑๖ ตุลาคม ๒๕๖๖ เวลา ๒๓.๕๙ น. EST|ภายในวันที่ ๑๖ ตุลาคม ๒๕๖๖ เวลา ๒๓.๕๙ น. EST",
                "ELIGIBILITY|ผลงานใดก็ได้|ผลงานใดก็ได้"
            })
    void whatAPersonWritesIsRead(FindingKind kind, String typed, String kept) {
        assertEquals(kept, OwnValue.of(kind, typed));
    }

    @ParameterizedTest
    @CsvSource({
        "DATE,พรุ่งนี้,date",
        "DATE,31 พฤศจิกายน 2564,date",
        "EVENT,20 ต.ค. 2564,event",
        "DEADLINE,ก่อนสิ้นปี,deadline",
        "DEADLINE,ภายในวันที่ 3 ธันวาคม 2564 เที่ยงคืน XYZ,zone",
        "AWARD_YEAR,65,year",
        "AWARD_YEAR,25655,year",
        "COUNT,สาม,number"
    })
    void whatCannotBeReadIsRefusedAtItsField(FindingKind kind, String typed, String why) {
        RefusedException refused = assertThrows(RefusedException.class, () -> OwnValue.of(kind, typed));
        assertEquals("paper.refused.own." + why, refused.key());
        assertEquals("own", refused.field().orElse(""));
    }

    @Test
    void theWordsOfAMomentCanBeReadAgain() {
        assertEquals(
                "ศ. 3 ธ.ค. 2564 เที่ยงคืน ตามเวลา EST",
                MomentWords.of("2021-12-03 midnight EST").th());
        assertEquals(
                StatedDeadline.of("2021-12-03 midnight EST"),
                StatedDeadline.of(MomentWords.of("2021-12-03 midnight EST").th()));
        String event = "2021-10-07 09:00-11:30";
        assertEquals("พฤ. 7 ต.ค. 2564 09:00-11:30 น.", MomentWords.of(event).th());
        assertEquals(event, OwnValue.of(FindingKind.EVENT, MomentWords.of(event).th()));
        assertEquals(event, OwnValue.of(FindingKind.EVENT, MomentWords.of(event).en()));
        assertEquals(
                "2021-10-12",
                OwnValue.of(FindingKind.DATE, MomentWords.of("2021-10-12").en()));
        assertEquals("ตามประกาศ", MomentWords.of("ตามประกาศ").en());
    }
}
