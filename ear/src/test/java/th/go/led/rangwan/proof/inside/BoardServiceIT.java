package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.board.Asked;
import th.go.led.rangwan.service.board.BoardService;
import th.go.led.rangwan.service.board.BoardSheet;
import th.go.led.rangwan.service.board.Figure;
import th.go.led.rangwan.service.board.FigureSheet;
import th.go.led.rangwan.service.board.LateRow;
import th.go.led.rangwan.service.deadline.PlanRow;
import th.go.led.rangwan.service.deadline.PlanService;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.nomination.NominationPage;
import th.go.led.rangwan.service.nomination.NominationService;
import th.go.led.rangwan.service.task.TaskBook;

/** Every number of the overview is that of the list which it opens, for everybody who has one. */
class BoardServiceIT extends ApprovedDossier {
    private static final List<String> READERS =
            List.of("analyst1", "analyst2", "director1", "director2", "ddg1", "secretary1");

    @Inject
    private BoardService boards;

    @Inject
    private PlanService plans;

    @Inject
    private NominationService nominations;

    @Inject
    private TaskBook tasks;

    @Inject
    private People known;

    private static <T> T of(String login, Callable<T> question) throws Exception {
        return Identity.as(login, question);
    }

    private FigureSheet list(String login, Figure figure, String who) throws Exception {
        String cycle = figure.subject().ofCycle() ? CYCLE : "";
        return of(login, () -> boards.list(new Asked(figure, cycle, who)));
    }

    private void same(String login, Figure figure, String who, long shown) throws Exception {
        FigureSheet list = list(login, figure, who);
        String what = login + " " + figure + " " + who;
        assertEquals(shown, list.count(), what);
        assertEquals(Math.min(shown, FigureSheet.MOST), list.rows().size(), what);
    }

    /** Late and open work of people and posts, one letter to check, and dossiers in three columns. */
    private void spread() throws Exception {
        started("PROOF-BOARD-" + System.nanoTime());
        approved("PROOF-BOARD-" + System.nanoTime());
        step("analyst1", () -> {
            for (int days : new int[] {-9, -3, 2, 40}) {
                for (String login : List.of("analyst2", "director2")) {
                    tasks.open(
                            new Task.What("task.ruling", "", "proof:board", "เรื่องของภาพรวม", "Board", "search.xhtml"),
                            Task.Assignee.person(
                                    known.byLogin(login).orElseThrow().id()),
                            new Task.Sender("นักวิเคราะห์ฯ 1", "Analyst 1"),
                            clock.instant().plus(Duration.ofDays(days)));
                }
            }
        });
    }

    @Test
    void everyNumberIsThatOfItsList() throws Exception {
        spread();
        for (String login : READERS) {
            BoardSheet board = of(login, () -> boards.board(CYCLE));
            for (BoardSheet.Counted number : board.first()) {
                same(login, number.figure(), "", number.count());
            }
            for (BoardSheet.Counted number : board.letters()) {
                same(login, number.figure(), "", number.count());
            }
            for (BoardSheet.Column column : board.columns()) {
                same(login, column.figure(), "", column.count());
                assertEquals(
                        Math.min(column.count(), BoardSheet.Column.MOST),
                        column.rows().size());
            }
            for (LateRow row : board.late()) {
                same(login, Figure.LATE, row.who(), row.late());
                same(login, Figure.OPEN, row.who(), row.open());
            }
            long breaking = of(login, () -> plans.sheet(CYCLE)).rows().stream()
                    .filter(PlanRow::breaks)
                    .count();
            assertEquals(breaking, board.breaking(), login);
        }
        step("analyst2", () -> tasks.done("proof:board", "task.ruling"));
    }

    @Test
    void everyDossierStandsInOneColumnAndEveryLateTaskWithSomebody() throws Exception {
        spread();
        for (String login : READERS) {
            BoardSheet board = of(login, () -> boards.board(CYCLE));
            assertEquals(
                    dossiers(login),
                    board.columns().stream().mapToLong(BoardSheet.Column::count).sum(),
                    login);
            assertEquals(
                    list(login, Figure.LATE, "").count(),
                    board.late().stream().mapToLong(LateRow::late).sum(),
                    login);
        }
        step("analyst2", () -> tasks.done("proof:board", "task.ruling"));
    }

    private long dossiers(String login) throws Exception {
        return of(login, () -> {
            long found = 0;
            long below = Long.MAX_VALUE;
            NominationPage page;
            do {
                page = nominations.rows(below);
                found += page.rows().stream()
                        .filter(row -> entities.find(Nomination.class, row.id())
                                .entry()
                                .cycle()
                                .equals(CYCLE))
                        .count();
                below = page.more() ? page.last() : 0;
            } while (page.more());
            return found;
        });
    }

    @Test
    void aUnitSeesItsOwnAndTheCoordinatingUnitAll() throws Exception {
        spread();
        long all = list("analyst1", Figure.LATE, "").count();
        long own = list("director2", Figure.LATE, "").count();
        assertTrue(own >= 2 && own < all, own + " of " + all);
        String analyst = "person:" + known.byLogin("analyst2").orElseThrow().id();
        assertTrue(list("analyst1", Figure.LATE, analyst).count() >= 2);
        assertEquals(0, list("director2", Figure.LATE, analyst).count(), "not of the unit");
        step("analyst2", () -> tasks.done("proof:board", "task.ruling"));
    }

    @Test
    void everyFigureOpensItsListAndNothingElseDoes() throws Exception {
        for (Figure figure : Figure.values()) {
            same("analyst1", figure, "", list("analyst1", figure, "").count());
        }
        assertThrows(NotFoundException.class, () -> new Asked(Figure.LATE, "", "unit:1"));
        assertThrows(NotFoundException.class, () -> new Asked(Figure.FILED, CYCLE, "person:1"));
        assertThrows(
                NotFoundException.class, () -> of("analyst1", () -> boards.list(new Asked(Figure.FILED, "no-cycle"))));
        assertThrows(NotFoundException.class, () -> of("analyst1", () -> boards.board("no-cycle")));
    }

    @Test
    void moreRowsCostNoMoreStatements() throws Exception {
        transaction.begin();
        try {
            as("analyst1", () -> begun("PROOF-BOARD-COUNT-0", "ผลงานนับ 0"));
            long one = StatementCounter.during(() -> of("analyst1", () -> boards.board(CYCLE)));
            long oneList = StatementCounter.during(() -> list("analyst1", Figure.OPEN, ""));
            as("analyst1", () -> {
                for (int number = 1; number <= 30; number++) {
                    begun("PROOF-BOARD-COUNT-" + number, "ผลงานนับ " + number);
                }
                entities.flush();
            });
            long many = StatementCounter.during(() -> of("analyst1", () -> boards.board(CYCLE)));
            long manyList = StatementCounter.during(() -> list("analyst1", Figure.OPEN, ""));
            assertTrue(many <= one, many + " statements for 31 dossiers, " + one + " for one");
            assertTrue(manyList <= oneList, manyList + " statements for many rows, " + oneList + " for few");
        } finally {
            transaction.rollback();
        }
    }
}
