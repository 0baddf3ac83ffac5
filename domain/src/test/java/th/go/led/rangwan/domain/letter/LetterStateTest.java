package th.go.led.rangwan.domain.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterStateTest {
    private static final Map<LetterState, Set<LetterState>> WAYS = Map.of(
            LetterState.PLANNED,
            Set.of(LetterState.REQUESTED, LetterState.RECEIVED, LetterState.CANCELLED, LetterState.CYCLE_CANCELLED),
            LetterState.REQUESTED,
            Set.of(
                    LetterState.OPENED,
                    LetterState.AGREED,
                    LetterState.DECLINED,
                    LetterState.RECEIVED,
                    LetterState.CANCELLED,
                    LetterState.CYCLE_CANCELLED),
            LetterState.OPENED,
            Set.of(
                    LetterState.AGREED,
                    LetterState.DECLINED,
                    LetterState.RECEIVED,
                    LetterState.CANCELLED,
                    LetterState.CYCLE_CANCELLED),
            LetterState.AGREED,
            Set.of(LetterState.DECLINED, LetterState.RECEIVED, LetterState.CANCELLED, LetterState.CYCLE_CANCELLED),
            LetterState.RECEIVED,
            Set.of(LetterState.ACCEPTED, LetterState.SENT_BACK, LetterState.CANCELLED),
            LetterState.SENT_BACK,
            Set.of(LetterState.DECLINED, LetterState.RECEIVED, LetterState.CANCELLED, LetterState.CYCLE_CANCELLED),
            LetterState.ACCEPTED,
            Set.of(LetterState.CANCELLED),
            LetterState.DECLINED,
            Set.of(),
            LetterState.CANCELLED,
            Set.of(),
            LetterState.CYCLE_CANCELLED,
            Set.of());

    @ParameterizedTest
    @EnumSource(LetterState.class)
    void everyPairIsAllowedOrRefusedAsWritten(LetterState from) {
        for (LetterState to : LetterState.values()) {
            assertEquals(WAYS.get(from).contains(to), from.mayBecome(to), from + " to " + to);
        }
    }

    @Test
    void onlyAnEndedLetterHasNoWayOut() {
        for (LetterState state : LetterState.values()) {
            assertEquals(state.ended(), WAYS.get(state).isEmpty(), state.name());
        }
    }

    @ParameterizedTest
    @EnumSource(LetterState.class)
    void nobodyActsOnWhatIsOver(LetterState state) {
        boolean over = state.ended() || state == LetterState.ACCEPTED;
        assertEquals(over, state.turn() == LetterState.Turn.NOBODY, state.name());
    }
}
