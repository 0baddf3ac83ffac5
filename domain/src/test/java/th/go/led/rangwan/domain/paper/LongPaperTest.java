package th.go.led.rangwan.domain.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However long and strange a paper is, what is proposed for it stays a list that a person can go through. */
class LongPaperTest {
    private static final int LENGTH = 100_000;

    private static void bounded(String text) {
        PaperReading reading = PaperReader.read(text, Set.of());
        assertTrue(reading.findings().size() <= PaperReader.MOST);
        assertTrue(reading.contradictions().size() <= PaperReader.MOST_CONTRADICTIONS);
        for (FoundContradiction one : reading.contradictions()) {
            assertTrue(one.readings().size() <= ContradictionRule.MOST_READINGS, one.code());
            one.readings()
                    .forEach(said -> assertTrue(said.places().size() <= ContradictionRule.MOST_PLACES, one.code()));
        }
    }

    private static String repeated(String words) {
        return words.repeat(LENGTH / words.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "๑๒",
                "กรมบังคับคดี",
                "(",
                "(\n",
                "๑.๑",
                "๑.๑ กก\n",
                "1) ก\n",
                " ",
                "UNPSA 2022 UNPSA 2021 ",
                "แนะนำ UNPSA 2022 UNPSA 2021 UNSPA 2020\n",
                "๓ ธันวาคม ๒๕๖๔ ",
                "๓๑ กุมภาพันธ์ ๒๕๖๔\n",
                "- ๔ สาขา คือ\n",
                "๔ สาขา คือ\n1) ก\n",
                "ก...\n",
                "สำนักงานคณะกรรมการพัฒนาระบบบริหารราชการ\n"
            })
    void whatIsRepeatedForEverIsProposedALimitedNumberOfTimes(String words) {
        bounded(repeated(words));
    }

    @Test
    void aMemoRepeatedForEverIsProposedALimitedNumberOfTimes() {
        bounded(repeated(memo()));
        bounded(repeated(memo().replace('\n', ' ')));
        bounded(memo() + repeated("๑๐ มี.ค. ๒๕๖๖\n"));
    }

    @Test
    void shortNamesThatNeverRepeatAreEachLookedAt() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; names.length() < LENGTH; i++) {
            String name = Integer.toString(100_000 + i)
                    .chars()
                    .collect(StringBuilder::new, (word, digit) -> word.append((char) ('A' + digit - '0')), (a, b) -> {})
                    .toString();
            names.append(name).append(' ');
        }
        bounded(names.toString());
    }

    @Test
    void aDateIsReadFromTheWordsAroundItAlone() {
        String text = "ก".repeat(LENGTH) + " 3 ธันวาคม 2564 " + "ก".repeat(LENGTH);
        Counted words = new Counted(text, new AtomicInteger());
        DateReader.FoundDate date = DateReader.all(text).get(0);
        assertTrue(MomentReader.limit(words, date).isEmpty());
        assertTrue(MomentReader.held(words, date).isEmpty());
        assertTrue(words.looks().get() < 1000, words.looks() + " characters looked at");
    }

    @Test
    void aListOfManyLinesIsNotCounted() {
        StringBuilder text = new StringBuilder("จำนวน ๔ สาขา ได้แก่\n");
        for (int i = 1; i <= 1000; i++) text.append("- ก\n");
        assertEquals(List.of(), PaperReader.read(text.toString(), Set.of()).contradictions());
    }

    /** A text that counts how often one of its characters is looked at. */
    private record Counted(String text, AtomicInteger looks) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks.incrementAndGet();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            looks.addAndGet(end - start);
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static String memo() {
        try (InputStream stream = LongPaperTest.class.getResourceAsStream("/papers/unpsa-2022-memo.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
