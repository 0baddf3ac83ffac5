package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.scoring.Interest;
import th.go.led.rangwan.domain.scoring.PanelState;
import th.go.led.rangwan.domain.scoring.Score;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.scoring.DraftEdit;
import th.go.led.rangwan.service.scoring.DraftSaved;
import th.go.led.rangwan.service.scoring.PanelBoard;
import th.go.led.rangwan.service.scoring.ScoreEntry;
import th.go.led.rangwan.service.scoring.ScorerTurn;

/** A panel of three by its services: what every role sees in every phase, who counts, and what the chair is told. */
class PanelServiceIT extends PanelOfThree {
    @Test
    void whatOthersGaveIsHiddenFromEveryRoleUntilItMayBeSeen() throws Exception {
        withPanel(() -> {
            assertEquals(List.of(), seeing(first));
            score("analyst2", first, 9);
            assertEquals(List.of("analyst2"), seeing(first));
            score("director2", first, 3);
            assertEquals(List.of("analyst2", "director2"), seeing(first));
            assertEquals(List.of(), seeing(second));
            score("director1", first, 6);
            assertEquals(ALL, seeing(first));
            assertEquals(List.of(), ordered());
            score("analyst2", second, 1);
            assertEquals(List.of("analyst2"), seeing(second));
            score("director1", second, 2);
            abstain("director2", second);
            assertEquals(ALL, seeing(second));
            assertEquals(2, line("ddg1", second).result().totals().count());
            assertEquals(1, line("ddg1", second).abstained());
        });
    }

    @Test
    void theOrderIsToldToNobodyWhoDoesNotSeeEveryWork() throws Exception {
        withPanel(() -> {
            for (String scorer : SCORERS) {
                score(scorer, first, 5);
            }
            assertEquals(List.of(), ordered());
            List<Long> untold = places("ddg1");
            for (String scorer : SCORERS) {
                score(scorer, second, 9);
            }
            assertTrue(untold.indexOf(first) < untold.indexOf(second), "in the order in which they were taken in");
            // each of the others was set aside by every scorer, so those of a role that reads all see the order
            List<Long> told = places("ddg1");
            assertTrue(told.indexOf(second) < told.indexOf(first), "in the order of their scores");
            assertEquals(1, line("ddg1", second).rank());
            assertEquals(2, line("ddg1", first).rank());
            assertNull(line("analyst2", second).rank(), "a conflict in another work hides the order");
        });
    }

    @Test
    void whoHasAConflictSeesNothingAndIsNotCounted() throws Exception {
        withPanel(() -> {
            score("analyst2", first, 9);
            score("director1", first, 7);
            as("director2", () -> sheets.declare(first, true, "เป็นผลงานของศูนย์"));
            assertEquals(List.of("analyst1", "analyst2", "director1", "ddg1", "secretary1", "auditor1"), seeing(first));
            assertEquals(2, line("ddg1", first).result().totals().count());
            assertEquals(2, line("ddg1", first).expected());
            assertEquals(ScorerTurn.CONFLICT, line("director2", first).turn());
            assertRefused("scoring.refused.turn.CONFLICT", "director2", () -> submit(first, 5));
        });
    }

    @Test
    void aConflictDeclaredAfterwardsTakesTheSheetOut() throws Exception {
        withPanel(() -> {
            for (String scorer : SCORERS) {
                score(scorer, first, 8);
            }
            as("director2", () -> sheets.declare(first, true, "เพิ่งทราบว่าเป็นคณะทำงาน"));
            assertEquals(2, line("ddg1", first).result().totals().count());
            assertFalse(seeing(first).contains("director2"));
            assertRefused("scoring.refused.conflict.final", "director2", () -> {
                sheets.declare(first, false, "ไม่ใช่แล้ว");
                return 0L;
            });
        });
    }

    @Test
    void theChairIsToldOnceThatAllScoresAreIn() throws Exception {
        withPanel(() -> {
            for (String scorer : SCORERS) {
                score(scorer, first, 8);
                assertEquals(0, told());
                assertEquals(1, asked(scorer));
                score(scorer, second, 8);
                assertEquals(0, asked(scorer));
            }
            assertEquals(1, told());
            long own = Identity.as("analyst2", () -> scores.sheet(first)).mine().id();
            Identity.as("analyst2", () -> sheets.submit(first, entry(own, first, 4)));
            assertEquals(1, told());
            assertEquals(3, line("ddg1", first).received(), "the corrected sheet no longer counts");
            assertEquals(
                    own,
                    Identity.as("analyst2", () -> scores.sheet(first)).mine().correctsId());
            PanelBoard open = board("director1");
            as("director1", () -> chair.close(open.panel().id()));
            assertEquals(PanelState.CLOSED, board("ddg1").panel().state());
            assertRefused("scoring.refused.turn.SHUT", "director1", () -> submit(first, 9));
        });
    }

    @Test
    void aLaterPanelLeavesTheEarlierOneAsItWas() throws Exception {
        withPanel(() -> {
            for (String scorer : SCORERS) {
                score(scorer, first, 8);
            }
            int earlier = board("ddg1").panel().number();
            var before = line("ddg1", first).result();
            Identity.as(
                    "director1",
                    () -> chair.open(CYCLE, SCORERS.stream().map(this::person).toList(), null));
            entities.flush();
            assertEquals(earlier + 1, board("ddg1").panel().number());
            assertNull(line("ddg1", first).result(), "a new panel begins without scores");
            PanelBoard old = Identity.as("ddg1", () -> panels.board(CYCLE, earlier));
            assertEquals(PanelState.REPLACED, old.panel().state());
            assertNull(lineOf(old, first).result(), "hidden as long as the new one's scores are hidden");
            for (String scorer : SCORERS) {
                score(scorer, first, 2);
            }
            PanelBoard shown = Identity.as("ddg1", () -> panels.board(CYCLE, earlier));
            assertEquals(before, lineOf(shown, first).result(), "and never computed anew");
        });
    }

    @Test
    void draftsArePrivateAndTheServerConfirmsTheTotal() throws Exception {
        withPanel(() -> {
            as("analyst2", () -> sheets.declare(first, false, ""));
            as("director1", () -> sheets.declare(first, false, ""));
            DraftSaved one = Identity.as("analyst2", () -> sheets.save(new DraftEdit(first, "points0", "๙", 0)));
            assertTrue(one.saved());
            assertEquals("18.0", one.total().toPlainString());
            assertEquals(1, one.scored());
            DraftSaved late = Identity.as("analyst2", () -> sheets.save(new DraftEdit(first, "points0", "2", 0)));
            assertFalse(late.saved());
            assertEquals("๙", late.words());
            assertTrue(
                    Identity.as("director1", () -> sheets.desk(first)).drafts().isEmpty());
            assertEquals(
                    "๙",
                    Identity.as("analyst2", () -> sheets.desk(first))
                            .drafts()
                            .get("points0")
                            .words());
            submit("analyst2", first, 7);
            assertTrue(
                    Identity.as("analyst2", () -> sheets.desk(first)).drafts().isEmpty());
        });
    }

    @Test
    void noCellOfTheExportIsAFormula() throws Exception {
        withPanel(() -> {
            as("analyst2", () -> sheets.declare(first, false, ""));
            List<String> words = List.of("=1+1", "+66", "-1", "@SUM(A1)", "\tx", "\rx");
            Identity.as("analyst2", () -> {
                List<ScoreEntry.Line> lines = new ArrayList<>();
                for (int place = 0; place < words.size(); place++) {
                    lines.add(new ScoreEntry.Line(
                            sheets.desk(first).criteria().get(place).code(),
                            "5",
                            new Score.Words("ก", words.get(place), "=cmd|' /C calc'!A0"),
                            List.of(),
                            true));
                }
                return sheets.submit(first, new ScoreEntry(0, Interest.NONE, "", lines));
            });
            String xml = exported("analyst2");
            assertFalse(xml.contains("<f>") || xml.contains("<f "), "no formula");
            assertFalse(xml.matches("(?s).*<t[^>]*>[=+@\\t\\r].*"), "no text that begins as one");
            assertTrue(xml.contains("'=1+1") && xml.contains("'=cmd|"));
        });
    }

    @Test
    void onlyTheChairOpensAPanel() {
        assertThrows(RefusedException.class, () -> Identity.as("director2", () -> chair.opening(CYCLE)));
        assertThrows(
                RefusedException.class,
                () -> Identity.as("director2", () -> chair.open(CYCLE, List.of(person("analyst2")), null)));
        assertThrows(RefusedException.class, () -> Identity.as("director1", () -> chair.open(CYCLE, List.of(), null)));
    }
}
