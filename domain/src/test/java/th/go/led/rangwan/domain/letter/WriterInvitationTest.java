package th.go.led.rangwan.domain.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.go.led.rangwan.domain.given.Given.aNomination;
import static th.go.led.rangwan.domain.given.Given.aPerson;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.Bilingual;

class WriterInvitationTest {
    private static final Instant NOW = Instant.parse("2021-10-12T02:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2021, 11, 5);
    private static final Instant LAST = Instant.parse("2021-11-05T16:59:59.999Z"); // 23:59 in Bangkok
    private static final WriterInvitation.Code CODE = new WriterInvitation.Code("00", "right");
    private static final QualityCheck GOOD = QualityCheck.found(EnumSet.allOf(QualityPoint.class), "en", false);

    private final Nomination nomination = aNomination().build();
    private final ReferenceLetter letter = new ReferenceLetter(
            nomination,
            new OutsideBody(new Bilingual("คณะนิติศาสตร์", ""), BodyKind.PUBLIC, null, OutsideBody.Ties.NONE),
            false,
            NOW);

    private WriterInvitation invited() {
        letter.request("ยธ ๐๕๒๐/๖๑๒", DUE, NOW);
        return new WriterInvitation(letter, "hash", CODE, aPerson("analyst1"), NOW);
    }

    private static void wrong(WriterInvitation invitation, int times) {
        for (int time = 0; time < times; time++) {
            assertFalse(invitation.enter("wrong", NOW));
        }
    }

    @Test
    void theRightCodeEntersAsOftenAsItIsTyped() {
        WriterInvitation invitation = invited();
        assertNull(invitation.enteredAt());
        assertTrue(invitation.enter("right", NOW));
        assertTrue(invitation.enter("right", LAST));
        assertEquals(NOW, invitation.enteredAt());
    }

    @Test
    void fiveWrongCodesLockItEvenForTheRightOne() {
        WriterInvitation invitation = invited();
        wrong(invitation, 4);
        assertEquals(1, invitation.triesLeft());
        assertEquals(WriterStanding.OPEN, invitation.standing(NOW));
        wrong(invitation, 1);
        assertEquals(WriterStanding.LOCKED, invitation.standing(NOW));
        assertFalse(invitation.enter("right", NOW));
        wrong(invitation, 3);
        assertEquals(0, invitation.triesLeft());
    }

    @Test
    void aRightCodeForgetsTheWrongOnesBeforeIt() {
        WriterInvitation invitation = invited();
        wrong(invitation, 4);
        assertTrue(invitation.enter("right", NOW));
        assertEquals(WriterInvitation.TRIES, invitation.triesLeft());
    }

    @Test
    void aNewCodeUnlocksItAndEndsTheOldOne() {
        WriterInvitation invitation = invited();
        wrong(invitation, 5);
        invitation.giveCode(new WriterInvitation.Code("01", "new"));
        assertEquals(WriterStanding.OPEN, invitation.standing(NOW));
        assertFalse(invitation.enter("right", NOW));
        assertTrue(invitation.enter("new", NOW));
    }

    @Test
    void itOpensUntilTheEndOfTheDayInBangkokAndOnANewlyAgreedDay() {
        WriterInvitation invitation = invited();
        assertEquals(WriterStanding.OPEN, invitation.standing(LAST));
        assertEquals(WriterStanding.EXPIRED, invitation.standing(LAST.plusMillis(1)));
        assertFalse(invitation.enter("right", LAST.plusMillis(1)));
        letter.agreeDay(DUE.plusDays(3), LAST.plusMillis(1));
        assertEquals(WriterStanding.OPEN, invitation.standing(LAST.plusMillis(1)));
    }

    @Test
    void aRevokedOneStaysClosedWhateverElseHappens() {
        WriterInvitation invitation = invited();
        invitation.revoke(NOW);
        invitation.revoke(LAST);
        invitation.giveCode(CODE);
        assertEquals(NOW, invitation.revokedAt());
        assertEquals(WriterStanding.REVOKED, invitation.standing(NOW));
        assertFalse(invitation.enter("right", NOW));
        letter.cancel("ไม่ต้องการแล้ว", NOW);
        assertEquals(WriterStanding.REVOKED, invitation.standing(NOW));
    }

    static Stream<Arguments> states() {
        return Stream.of(
                Arguments.of(WriterStanding.OPEN, does(letter -> letter.open(NOW))),
                Arguments.of(WriterStanding.OPEN, does(letter -> letter.agree(NOW))),
                Arguments.of(WriterStanding.OPEN, does(letter -> letter.receive(LocalDate.of(2021, 10, 12), NOW))),
                Arguments.of(WriterStanding.OPEN, does(letter -> {
                    letter.receive(LocalDate.of(2021, 10, 12), NOW);
                    letter.sendBack("ไม่มีลายมือชื่อ", NOW);
                })),
                Arguments.of(WriterStanding.OVER, does(letter -> letter.decline("ติดภารกิจ", NOW))),
                Arguments.of(WriterStanding.OVER, does(letter -> letter.cancel("ไม่ต้องการแล้ว", NOW))),
                Arguments.of(WriterStanding.OVER, does(letter -> letter.cancelWithCycle("ยกเลิกรอบ", NOW))),
                Arguments.of(WriterStanding.OVER, does(letter -> {
                    letter.receive(LocalDate.of(2021, 10, 12), NOW);
                    letter.accept(GOOD, "", aPerson("analyst1"), NOW);
                })));
    }

    private static Consumer<ReferenceLetter> does(Consumer<ReferenceLetter> verb) {
        return verb;
    }

    @ParameterizedTest
    @MethodSource("states")
    void itIsOverOnceTheLetterIs(WriterStanding standing, Consumer<ReferenceLetter> verb) {
        WriterInvitation invitation = invited();
        verb.accept(letter);
        assertEquals(standing, invitation.standing(NOW));
    }

    @Test
    void itIsOverWithItsNomination() {
        WriterInvitation invitation = invited();
        nomination.become(NominationState.WITHDRAWN, NOW);
        assertEquals(WriterStanding.OVER, invitation.standing(NOW));
    }
}
