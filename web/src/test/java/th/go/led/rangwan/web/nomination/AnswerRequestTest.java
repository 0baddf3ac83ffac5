package th.go.led.rangwan.web.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.service.nomination.AnswerEdit;
import th.go.led.rangwan.web.shared.StrictBody;

class AnswerRequestTest {
    private static final String GOOD =
            "{\"nomination\":7,\"question\":\"4a\",\"language\":\"th\",\"text\":\"สิทธิ \\uD83D\\uDE00\",\"seen\":3}";

    private static InputStream body(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private static int status(InputStream body) {
        return assertThrows(StrictBody.Malformed.class, () -> AnswerRequest.read(body))
                .status();
    }

    @Test
    void aWholeBodyIsRead() throws Exception {
        assertEquals(new AnswerEdit(7, "4a", AnswerPart.TH, "สิทธิ \uD83D\uDE00", 3), AnswerRequest.read(body(GOOD)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{}",
                "{\"nomination\":7}",
                "{\"nomination\":7,\"nomination\":7,\"question\":\"4a\",\"language\":\"th\",\"text\":\"\",\"seen\":3}",
                "{\"nomination\":\"7\",\"question\":\"4a\",\"language\":\"th\",\"text\":\"\",\"seen\":3}",
                "{\"nomination\":7.5,\"question\":\"4a\",\"language\":\"th\",\"text\":\"\",\"seen\":3}",
                "{\"nomination\":99999999999999999999,\"question\":\"4a\",\"language\":\"th\",\"text\":\"\",\"seen\":3}",
                "{\"nomination\":7,\"question\":4,\"language\":\"th\",\"text\":\"\",\"seen\":3}",
                "{\"nomination\":7,\"question\":\"4a\",\"language\":\"fr\",\"text\":\"\",\"seen\":3}",
                "{\"nomination\":7,\"question\":\"4a\",\"language\":\"th\",\"text\":null,\"seen\":3}",
                "{\"nomination\":7,\"question\":\"4a\",\"language\":\"th\",\"text\":{\"a\":1},\"seen\":3}",
                "{\"nomination\":7,\"question\":\"4a\",\"language\":\"th\",\"text\":\"\",\"seen\":3,\"more\":1}",
                "{\"nomination\":7,\"question\":\"4a\",\"language\":\"th\",\"text\":\"\\uD83D\",\"seen\":3}",
                "{\"nomination\":7,\"question\":\"4a\",\"language\":\"th\",\"text\":\"\",\"seen\":3} x",
                "{\"nomination\":7,\"question\":\"4a\",\"language\":\"th\",\"text\":\"\",\"seen\":3}{}",
                "{\"nomination\":7,\"question\":\"4a\",\"language\":\"th\",\"text\":\"",
            })
    void anythingElseIsRefused(String json) {
        assertEquals(400, status(body(json)));
    }

    @Test
    void brokenUtf8IsRefused() {
        byte[] broken = GOOD.getBytes(StandardCharsets.UTF_8);
        broken[GOOD.indexOf('ส') + 1] = '"';
        assertEquals(400, status(new ByteArrayInputStream(broken)));
    }

    @Test
    void aBodyWithoutEndIsStoppedWhileItStreams() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertEquals(413, status(new SequenceInputStream(body(GOOD), endless)));
    }
}
