package th.go.led.rangwan.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShortenedTest {
    @Test
    void whatFitsStaysAndWhatDoesNotSaysThatItWasCut() {
        assertEquals("กขคง", Shortened.to("กขคง", 4));
        assertEquals("กขค…", Shortened.to("กขคงจ", 4));
    }

    @Test
    void noCharacterIsCutInHalf() {
        assertEquals("ก…", Shortened.to("ก\uD83C\uDFC6\uD83C\uDFC6", 3));
        assertEquals("ก\uD83C\uDFC6…", Shortened.to("ก\uD83C\uDFC6\uD83C\uDFC6", 4));
    }
}
