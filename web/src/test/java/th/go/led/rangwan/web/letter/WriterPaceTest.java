package th.go.led.rangwan.web.letter;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WriterPaceTest {
    /** A clock that a test moves. */
    private static final class MovedClock extends Clock {
        private Instant at = Instant.parse("2021-10-12T02:00:00Z");

        void move(Duration by) {
            at = at.plus(by);
        }

        @Override
        public Instant instant() {
            return at;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final MovedClock clock = new MovedClock();
    private final WriterPace pace = new WriterPace(clock);

    private boolean asks(int times, String address, String link) {
        return IntStream.range(0, times).allMatch(time -> pace.allows(address, link));
    }

    @Test
    void oneLinkIsBoundedWhoeverAsks() {
        assertTrue(asks(WriterPace.EACH_LINK, "192.0.2.1", "link"));
        assertFalse(pace.allows("192.0.2.1", "link"));
        assertFalse(pace.allows("192.0.2.2", "link"));
        assertTrue(pace.allows("192.0.2.1", "another"));
    }

    @Test
    void oneAddressIsBoundedWhateverItAsks() {
        assertTrue(IntStream.range(0, WriterPace.EACH_ADDRESS)
                .allMatch(number -> pace.allows("192.0.2.1", "link" + number)));
        assertFalse(pace.allows("192.0.2.1", "one more"));
        assertTrue(pace.allows("192.0.2.2", "one more"));
    }

    @Test
    void theNextMinuteBeginsAnew() {
        assertTrue(asks(WriterPace.EACH_LINK, "192.0.2.1", "link"));
        clock.move(Duration.ofSeconds(59));
        assertFalse(pace.allows("192.0.2.1", "link"));
        clock.move(Duration.ofSeconds(1));
        assertTrue(pace.allows("192.0.2.1", "link"));
    }

    @Test
    void aFloodFromManyAddressesIsBoundedAndSoIsWhatIsRemembered() {
        long let = IntStream.range(0, 5 * WriterPace.TOGETHER)
                .filter(number -> pace.allows("2001:db8::" + number, "x".repeat(1000) + number))
                .count();
        assertTrue(let <= WriterPace.TOGETHER, let + " were let in");
        assertTrue(pace.remembered() <= 2 * WriterPace.TOGETHER + 1, pace.remembered() + " are remembered");
    }

    @Test
    void oneAddressCannotKeepOthersOut() {
        asks(10 * WriterPace.TOGETHER, "192.0.2.1", "link");
        assertTrue(pace.allows("192.0.2.2", "another"));
    }
}
