package th.go.led.rangwan.web.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "รายงาน ปี 2564.pdf",
                "a\r\nSet-Cookie: x=1.pdf",
                "quote\".pdf",
                "../../etc/passwd.pdf",
                "\u202Efdp.exe.pdf",
                "100%.pdf",
                "a'b;c.pdf"
            })
    void noNameLeavesTheHeaderAndNoneIsLost(String name) {
        String encoded = Attachment.encoded(name);
        assertTrue(encoded.matches("[A-Za-z0-9!#$&+.^_`|~%-]*"), encoded);
        assertEquals(name, URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    @Test
    void aNameOfManyThaiGraphemesStaysWhole() {
        String name = "กี่".repeat(255) + ".pdf";
        assertEquals(name, URLDecoder.decode(Attachment.encoded(name), StandardCharsets.UTF_8));
    }
}
