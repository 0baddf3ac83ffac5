package th.go.led.rangwan.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictJsonTest {
    private static InputStream body(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem refused(InputStream body) {
        return assertThrows(BadRequest.class, () -> StrictJson.read(body))
                .problems()
                .get(0);
    }

    @Test
    void namesKeepTheirOrderAndTextsTheirCharacters() throws IOException {
        String json = "{\"b\":\" ก \\u0E02 \\uD83D\\uDE00\",\"a\":[\"1\",null,true,{}],\"c\":null}";
        assertEquals(
                "{\"b\":\" ก ข 😀\",\"a\":[\"1\",null,true,{}],\"c\":null}",
                StrictJson.read(body(json)).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~||api.json.broken",
                "[]||api.json.object",
                "null||api.json.object",
                "\"x\"||api.json.object",
                "{||api.json.broken",
                "{\"a\":1,}||api.json.broken",
                "{'a':1}||api.json.broken",
                "{\"a\":01}||api.json.broken",
                "{\"a\":NaN}||api.json.broken",
                "{} {}||api.json.broken",
                "{}x||api.json.broken",
                "\uFEFF{}||api.json.broken",
                "{\"a\":1,\"a\":1}|a|api.json.twice",
                "{\"n\":{\"k\":1,\"\\u006B\":1}}|n.k|api.json.twice",
                "{\"a\":[\"x\",\"\\uD800\"]}|a[1]|api.json.surrogate",
                "{\"\\uDC00\":1}|?|api.json.surrogate",
                "{\"a\":[[[[[[[[1]]]]]]]]}|a[0][0][0][0][0][0][0]|api.json.deep"
            })
    void whatIsNoSuchObjectIsRefusedAtItsPlace(String json, String field, String key) {
        Problem problem = refused(body(json));
        assertEquals(key, problem.key());
        if (!"?".equals(field)) {
            assertEquals(field == null ? "" : field, problem.field());
        }
    }

    @Test
    void aTextThatIsNotUtf8IsRefused() {
        byte[] thai = {'{', '"', 'a', '"', ':', '"', (byte) 0xA1, '"', '}'};
        assertEquals(
                "api.json.encoding", refused(new ByteArrayInputStream(thai)).key());
    }

    @Test
    void aBodyOfOneMegabyteIsReadAndOneMoreByteIsTooLarge() throws IOException {
        String padded = "{}" + " ".repeat(StrictJson.LARGEST - 2);
        assertEquals(0, StrictJson.read(body(padded)).size());
        Refusal refusal = assertThrows(Refusal.class, () -> StrictJson.read(body(padded + " ")));
        assertEquals(413, refusal.status());
    }

    @Test
    void aBodyWithoutEndIsReadNoFurther() {
        InputStream endless = new SequenceInputStream(body("{\"a\":\""), new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        });
        assertEquals(
                413, assertThrows(Refusal.class, () -> StrictJson.read(endless)).status());
    }

    @Test
    void aNumberOfAnySizeCostsNothing() throws IOException {
        assertEquals(1, StrictJson.read(body("{\"a\":1e999999999}")).size());
    }
}
