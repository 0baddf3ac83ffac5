package th.go.led.rangwan.service.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.deadline.PlanService;
import th.go.led.rangwan.service.identity.Caller;

/** The dashboard of analyst, director and executive: each counts what they may see, each number is that of a list. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY})
public class BoardService {
    private static final List<Figure> LETTERS =
            List.of(Figure.LETTERS_AWAITED, Figure.LETTERS_LATE, Figure.LETTERS_TO_CHECK);

    /** What each role looks for first. */
    private static final Map<String, List<Figure>> FIRST = Map.of(
            Role.ANALYST, List.of(Figure.LATE, Figure.WEEK, Figure.LETTERS_LATE, Figure.RULINGS_OPEN, Figure.TO_FILE),
            Role.DIRECTOR, List.of(Figure.WITH_DIRECTORS, Figure.LATE, Figure.WEEK, Figure.RULINGS_OPEN),
            Role.DEPUTY_DIRECTOR_GENERAL,
                    List.of(Figure.WITH_EXECUTIVE, Figure.CONDITIONS_OPEN, Figure.LATE, Figure.FILED),
            Role.SECRETARY, List.of(Figure.WITH_EXECUTIVE, Figure.CONDITIONS_OPEN, Figure.LATE, Figure.WEEK));

    @Inject
    private Figures figures;

    @Inject
    private Columns columns;

    @Inject
    private LateRows late;

    @Inject
    private Cycles cycles;

    @Inject
    private PlanService plans;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The board of a cycle; of the one that leads when {@code cycle} is empty. Not found for an unknown cycle. */
    public BoardSheet board(String cycle) {
        Cycle shown = cycle.isEmpty() ? cycles.leading(ThaiDate.dayOf(clock.instant())) : cycles.cycle(cycle);
        String code = shown.code();
        List<Figure> first = FIRST.get(caller.current().role());
        Set<Figure> wanted = EnumSet.copyOf(first);
        wanted.addAll(LETTERS);
        Arrays.stream(Stage.values()).map(Figure::of).forEach(wanted::add);
        Map<Figure, Long> counts = figures.counts(wanted, code);
        return new BoardSheet(
                code,
                title(shown),
                cycles.all().stream()
                        .map(one -> new BoardSheet.Choice(one.code(), title(one)))
                        .toList(),
                numbers(first, counts),
                columns.of(code, counts),
                numbers(LETTERS, counts),
                late.all(),
                plans.sheet(code).breaking());
    }

    /** The list behind a figure. */
    public FigureSheet list(Asked asked) {
        boolean ofCycle = asked.figure().subject().ofCycle();
        List<FigureRow> rows = figures.rows(asked, FigureSheet.MOST);
        return new FigureSheet(
                asked.figure(),
                ofCycle ? title(cycles.cycle(asked.cycle())) : Bilingual.same(""),
                asked.who().isEmpty() || rows.isEmpty()
                        ? Bilingual.same("")
                        : rows.get(0).who(),
                figures.count(asked),
                rows);
    }

    private static List<BoardSheet.Counted> numbers(List<Figure> some, Map<Figure, Long> counts) {
        return some.stream()
                .map(figure -> new BoardSheet.Counted(figure, counts.get(figure)))
                .toList();
    }

    private Bilingual title(Cycle cycle) {
        return cycles.current(cycle.code()).title();
    }
}
