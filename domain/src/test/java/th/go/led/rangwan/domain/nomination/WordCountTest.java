package th.go.led.rangwan.domain.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'',0",
                "' ',0",
                "one,1",
                "' two words ',2",
                "'well-known, is one',3",
                "'a - b',3",
                "'1,000 people',2"
            })
    void wordsAreWhatStandsBetweenWhiteSpace(String text, int words) {
        assertEquals(words, WordCount.of(text));
    }

    @Test
    void lineEndsAndUnbreakableSpacesDivideWords() {
        assertEquals(4, WordCount.of("one\r\n\r\ntwo\u00a0three\u3000four\n"));
    }

    @Test
    void charactersAreCodePoints() {
        assertEquals(3, WordCount.characters("ก\uD83D\uDE00\n"));
    }
}
