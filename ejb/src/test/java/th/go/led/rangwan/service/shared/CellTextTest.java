package th.go.led.rangwan.service.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+66 2 000",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "'=1",
                "''=1",
                "'คำพูด'",
                "ข้อความ\nสองบรรทัด",
                "_x0041_",
                "ก_x_ข",
                "\u0001\u0007",
                "ท้าย\ud800",
                "😀",
                ""
            })
    void whatGoesInComesOutExactly(String text) {
        assertEquals(text, CellText.out(CellText.decoded(CellText.in(text))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "\tx", "\rx"})
    void noCellBeginsAsAFormula(String text) {
        assertFalse("=+-@\t\r".contains(CellText.in(text).substring(0, 1)));
    }

    @Test
    void lineEndsAreThoseOfSpreadsheets() {
        assertEquals("ก\nข", CellText.in("ก\r\nข"));
    }

    @Test
    void anApostropheBeforePlainWordsIsTheirOwn() {
        assertEquals("'คำ", CellText.in("'คำ"));
        assertEquals("'คำ", CellText.out("'คำ"));
    }
}
