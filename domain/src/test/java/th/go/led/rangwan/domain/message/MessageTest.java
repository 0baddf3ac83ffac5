package th.go.led.rangwan.domain.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

class MessageTest {
    private static final Instant NOW = Instant.parse("2021-10-12T02:00:00Z");
    private static final Map<MessageState, Set<MessageState>> WAYS = Map.of(
            MessageState.WAITING,
            Set.of(MessageState.SENDING, MessageState.WITHDRAWN, MessageState.UNDELIVERABLE),
            MessageState.SENDING,
            Set.of(MessageState.SENDING, MessageState.SENT, MessageState.WAITING, MessageState.UNDELIVERABLE),
            MessageState.KEPT,
            Set.of(MessageState.HANDED, MessageState.WITHDRAWN, MessageState.ON_DESK),
            MessageState.ON_DESK,
            Set.of(),
            MessageState.UNDELIVERABLE,
            Set.of(MessageState.HANDED),
            MessageState.SENT,
            Set.of(),
            MessageState.HANDED,
            Set.of(),
            MessageState.WITHDRAWN,
            Set.of());

    private static Message to(String address, boolean byMail) {
        return new Message(
                new Message.Text("letter:1", "letter.message.REQUEST", "เรื่อง", "ข้อความ", Bilingual.same("ระบบ")),
                new Recipient("คณบดี", address),
                "1.abc@example.go.th",
                byMail,
                NOW);
    }

    private static Message waiting() {
        return to("dean@example.ac.th", true);
    }

    @ParameterizedTest
    @EnumSource(MessageState.class)
    void everyPairIsAllowedOrRefusedAsWritten(MessageState from) {
        for (MessageState next : MessageState.values()) {
            assertEquals(WAYS.get(from).contains(next), from.mayBecome(next), from + " to " + next);
        }
    }

    @Test
    void withoutAMailServerOrAnAddressItIsToBePrinted() {
        assertEquals(MessageState.WAITING, waiting().state());
        assertEquals(MessageState.KEPT, to("dean@example.ac.th", false).state());
        assertEquals(MessageState.KEPT, to("", true).state());
    }

    @Test
    void whatCannotBeMailedToAPersonOfTheDeskIsFoundThere() {
        Message mailed = waiting();
        mailed.forTheDesk(NOW);
        assertEquals(MessageState.WAITING, mailed.state());
        Message kept = to("", true);
        kept.forTheDesk(NOW);
        assertEquals(MessageState.ON_DESK, kept.state());
        assertFalse(kept.state().needsAPerson());
        assertFalse(kept.withdraw(NOW));
    }

    @Test
    void anAttemptThatWasCutOffIsBegunAgainUnderTheSameMessageId() {
        Message message = waiting();
        assertEquals(1, message.begin(NOW));
        assertTrue(message.attempts(1));
        assertEquals(2, message.begin(NOW.plusSeconds(60)));
        assertFalse(message.attempts(1));
        assertTrue(message.result().contains("same Message-ID"));
        assertEquals("1.abc@example.go.th", message.messageId());
    }

    @Test
    void aFailedOneIsTriedLaterAndLaterUntilItIsUndeliverable() {
        Message message = waiting();
        Instant at = NOW;
        Duration before = Duration.ZERO;
        for (int attempt = 1; attempt < BackOff.MOST_ATTEMPTS; attempt++) {
            message.begin(at);
            message.failed("connection refused", at);
            assertEquals(MessageState.WAITING, message.state());
            Duration wait = Duration.between(at, message.nextAttemptAt());
            assertTrue(wait.compareTo(before) >= 0, attempt + ": " + wait);
            before = wait;
            at = message.nextAttemptAt();
        }
        message.begin(at);
        message.failed("connection refused", at);
        assertEquals(MessageState.UNDELIVERABLE, message.state());
        assertNull(message.nextAttemptAt());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "7, 64", "8, 120", "11, 120"})
    void theWaitDoublesUpToTwoHours(int attempts, long minutes) {
        assertEquals(
                NOW.plus(Duration.ofMinutes(minutes)),
                BackOff.after(attempts, NOW).orElseThrow());
    }

    @Test
    void whatIsRefusedForGoodIsNotTriedAgain() {
        Message message = waiting();
        message.begin(NOW);
        message.refused("550 5.1.1 no such user", NOW);
        assertEquals(MessageState.UNDELIVERABLE, message.state());
        assertThrows(RefusedException.class, () -> message.begin(NOW));
    }

    @Test
    void whatHasGoneIsNeverSentAgainNorWithdrawn() {
        Message message = waiting();
        message.begin(NOW);
        message.sent("250 ok", NOW);
        assertThrows(RefusedException.class, () -> message.begin(NOW));
        assertFalse(message.withdraw(NOW));
        assertEquals(MessageState.SENT, message.state());
    }

    @Test
    void whatIsNotNeededAnyMoreIsHeldBack() {
        Message message = waiting();
        assertTrue(message.withdraw(NOW));
        assertEquals(MessageState.WITHDRAWN, message.state());
    }

    @Test
    void aKeptOneIsHandedOverWithWords() {
        Message message = to("", true);
        assertEquals(
                "message.refused.how",
                assertThrows(RefusedException.class, () -> message.handOver(" ", NOW))
                        .key());
        message.handOver("ส่งไปรษณีย์ลงทะเบียน", NOW);
        assertEquals(MessageState.HANDED, message.state());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dean", "dean@", "@example.com", "dean@example", "a b@example.com", "a@b.c, d@e.f", "a@ex..com"})
    void whatIsNoAddressIsRefusedAtItsField(String address) {
        RefusedException refused = assertThrows(RefusedException.class, () -> new Recipient("คณบดี", address));
        assertEquals("message.refused.address", refused.key());
    }

    @Test
    void aRecipientNeedsAName() {
        assertEquals(
                "message.refused.recipient",
                assertThrows(RefusedException.class, () -> new Recipient(" ", "a@example.com"))
                        .key());
        assertEquals("a@example.com", new Recipient("ก", " a@example.com ").address());
    }
}
