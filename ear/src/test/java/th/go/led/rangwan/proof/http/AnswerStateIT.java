package th.go.led.rangwan.proof.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.proof.server.TheWhole;

/** What an open page is told of an answer, and who may ask. */
@RunAsClient
class AnswerStateIT extends TheWhole {
    private static final String STATE = "/autosave/state";
    private static final String WHOLE = STATE + "?nomination=1&question=4a&page=proof000";

    @Test
    void nobodyIsToldAnything() {
        assertEquals(401, Visitor.anonymous().get(WHOLE).statusCode());
        assertEquals(401, Visitor.anonymous().post(STATE, Map.of()).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?nomination=1",
                "?nomination=1&question=4a",
                "?nomination=1&question=4a&page=A",
                "?nomination=x&question=4a&page=proof000",
                "?nomination=99999999999999999999&question=4a&page=proof000"
            })
    void anAddressThatNamesNoPageIsRefused(String query) {
        assertEquals(400, Visitor.as("analyst1").get(STATE + query).statusCode());
    }

    @Test
    void whatIsNotTheCallersIsNotFound() {
        Visitor analyst = Visitor.as("analyst1");
        assertEquals(404, analyst.get(WHOLE.replace("4a", "zz")).statusCode());
        assertEquals(
                404,
                analyst.get(WHOLE.replace("nomination=1", "nomination=987654")).statusCode());
        assertEquals(404, Visitor.as("director2").get(WHOLE).statusCode());
        assertEquals(403, Visitor.as("admin1").get(WHOLE).statusCode());
    }

    @Test
    void aReaderIsToldWhatThePageDoesNotKnow() {
        HttpResponse<String> told = Visitor.as("ddg1").get(WHOLE);
        assertEquals(200, told.statusCode());
        assertTrue(told.body().contains("\"part\":\"th\""), told.body());
        assertEquals("no-store", told.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void aSignOfLifeNeedsThePagesToken() {
        Map<String, String> sign = Map.of("nomination", "1", "question", "4a", "page", "proof000", "part", "th");
        assertEquals(403, Visitor.as("analyst1").post(STATE, sign).statusCode());
    }
}
