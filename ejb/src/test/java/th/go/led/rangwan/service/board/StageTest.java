package th.go.led.rangwan.service.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import th.go.led.rangwan.domain.nomination.NominationState;

class StageTest {
    @ParameterizedTest
    @EnumSource(NominationState.class)
    void everyStateStandsInOneColumnAndOnlyTheRouteIsParted(NominationState state) {
        List<Stage> columns = Stream.of(Stage.values())
                .filter(stage -> stage.states().contains(state))
                .toList();
        List<Stage> parted = List.of(Stage.DIRECTORS, Stage.EXECUTIVE);
        if (state == NominationState.ON_ROUTE) {
            assertEquals(parted, columns);
        } else {
            assertEquals(1, columns.size(), state + " stands in " + columns);
        }
    }

    @Test
    void everyColumnHasItsFigure() {
        Set<Figure> figures = Stream.of(Stage.values()).map(Figure::of).collect(Collectors.toSet());
        Set<Figure> counted = EnumSet.allOf(Figure.class).stream()
                .filter(figure -> figure.subject() == Subject.NOMINATIONS)
                .collect(Collectors.toSet());
        assertEquals(counted, figures);
    }
}
