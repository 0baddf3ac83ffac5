package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static th.go.led.rangwan.domain.given.Given.aNomination;
import static th.go.led.rangwan.domain.given.Given.anInitiative;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.scoring.Interest;
import th.go.led.rangwan.domain.scoring.Score;
import th.go.led.rangwan.domain.scoring.ScoringPanel;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.service.scoring.PanelBoard;
import th.go.led.rangwan.service.scoring.PanelChairService;
import th.go.led.rangwan.service.scoring.PanelExportService;
import th.go.led.rangwan.service.scoring.PanelService;
import th.go.led.rangwan.service.scoring.ScoreEntry;
import th.go.led.rangwan.service.scoring.ScoreSheetService;
import th.go.led.rangwan.service.scoring.ScoringService;

/** A panel of three over two works, laid out by the services that people use and rolled back after each test. */
abstract class PanelOfThree extends TheWhole {
    static final String CYCLE = "unpsa-2022";
    static final List<String> SCORERS = List.of("analyst2", "director1", "director2");
    static final List<String> ALL =
            List.of("analyst1", "analyst2", "director1", "director2", "ddg1", "secretary1", "auditor1");
    static final String CANARY = "คำของผู้ให้คะแนน-";

    @PersistenceContext
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    @Inject
    PanelChairService chair;

    @Inject
    PanelService panels;

    @Inject
    PanelExportService exports;

    @Inject
    ScoringService scores;

    @Inject
    ScoreSheetService sheets;

    long first;
    long second;

    interface Work {
        void run() throws Exception;
    }

    /** Two works of the computing centre under a panel of three; every other work is set aside by all. */
    void withPanel(Work work) throws Exception {
        transaction.begin();
        try {
            first = nominated("PANEL-1");
            second = nominated("PANEL-2");
            Identity.as(
                    "director1",
                    () -> chair.open(CYCLE, SCORERS.stream().map(this::person).toList(), null));
            for (String scorer : SCORERS) {
                for (PanelBoard.Line line : board(scorer).works()) {
                    if (line.nominationId() != first && line.nominationId() != second) {
                        as(scorer, () -> sheets.declare(line.nominationId(), true, "ไม่อยู่ในการทดสอบนี้"));
                    }
                }
            }
            work.run();
        } finally {
            transaction.rollback();
        }
    }

    long nominated(String code) {
        Initiative initiative = anInitiative()
                .coded(code)
                .ownedBy(one(OrgUnit.class, "nameTh", "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร"))
                .build();
        entities.persist(initiative);
        Nomination nomination = aNomination()
                .of(initiative)
                .preparedBy(one(Person.class, "login", "analyst1"))
                .build();
        entities.persist(nomination);
        entities.flush();
        return nomination.id();
    }

    /** Who sees the scores of that work, by any way; whoever sees it by one sees it by all. */
    List<String> seeing(long nomination) throws Exception {
        List<String> seeing = new ArrayList<>();
        for (String login : ALL) {
            PanelBoard board = board(login);
            Map<String, Boolean> ways = Map.of(
                    "sheet", Identity.as(login, () -> scores.sheet(nomination)).told(),
                    "sheets",
                            !Identity.as(login, () -> scores.sheet(nomination))
                                    .sheets()
                                    .isEmpty(),
                    "summary",
                            Identity.as(login, () -> scores.summary(nomination)).told(),
                    "grid", lineOf(board, nomination).told(),
                    "spread", !lineOf(board, nomination).totals().isEmpty(),
                    "words",
                            !Identity.as(
                                            login,
                                            () -> panels.sheets(
                                                    CYCLE, board.panel().number(), nomination))
                                    .isEmpty(),
                    "export", exported(login).contains(CANARY + nomination));
            assertEquals(1, ways.values().stream().distinct().count(), login + " " + ways);
            if (ways.get("export")) {
                seeing.add(login);
            }
        }
        return seeing;
    }

    /** Who sees the order, on the page or when trying weights. */
    List<String> ordered() throws Exception {
        List<String> ordered = new ArrayList<>();
        for (String login : ALL) {
            PanelBoard board = board(login);
            boolean trial =
                    !Identity.as(login, () -> panels.tried(CYCLE, 0, Map.of())).hidden();
            assertEquals(board.ordered(), trial, login);
            assertEquals(board.ordered(), board.works().stream().anyMatch(line -> line.rank() != null), login);
            if (trial) {
                ordered.add(login);
            }
        }
        return ordered;
    }

    List<Long> places(String login) throws Exception {
        return board(login).works().stream().map(PanelBoard.Line::nominationId).toList();
    }

    PanelBoard board(String login) throws Exception {
        return Identity.as(login, () -> panels.board(CYCLE, 0));
    }

    PanelBoard.Line line(String login, long nomination) throws Exception {
        return lineOf(board(login), nomination);
    }

    static PanelBoard.Line lineOf(PanelBoard board, long nomination) {
        return board.works().stream()
                .filter(line -> line.nominationId() == nomination)
                .findFirst()
                .orElseThrow();
    }

    void score(String login, long nomination, int points) throws Exception {
        as(login, () -> sheets.declare(nomination, false, "ไม่ได้ร่วมทำผลงานนี้"));
        submit(login, nomination, points);
    }

    void submit(String login, long nomination, int points) throws Exception {
        Identity.as(login, () -> submit(nomination, points));
    }

    long submit(long nomination, int points) {
        return sheets.submit(nomination, entry(0, nomination, points));
    }

    ScoreEntry entry(long seen, long nomination, int points) {
        return new ScoreEntry(
                seen,
                Interest.NONE,
                "",
                sheets.desk(nomination).criteria().stream()
                        .map(criterion -> new ScoreEntry.Line(
                                criterion.code(),
                                Integer.toString(points),
                                new Score.Words(CANARY + nomination, "", ""),
                                List.of(),
                                true))
                        .toList());
    }

    void abstain(String login, long nomination) throws Exception {
        as(login, () -> sheets.declare(nomination, false, "ไม่ได้ร่วมทำผลงานนี้"));
        Identity.as(
                login,
                () -> sheets.submit(nomination, new ScoreEntry(0, Interest.ABSTAINS, CANARY + nomination, List.of())));
    }

    String exported(String login) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Identity.as(login, () -> {
            exports.export(CYCLE, 0, out);
            return 0;
        });
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("xl/sharedStrings")
                        || entry.getName().startsWith("xl/worksheets/")) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return text.toString();
    }

    long told() {
        return tasks("task.scoring.close", "t.postId is not null");
    }

    long asked(String login) {
        return tasks("task.scoring.score", "t.personId = " + person(login));
    }

    long tasks(String key, String whose) {
        long panel = entities.createQuery("select max(p.id) from ScoringPanel p", Long.class)
                .getSingleResult();
        return entities.createQuery(
                        "select count(t) from Task t where t.titleKey = :key and t.subject = :subject and t.doneAt is null and "
                                + whose,
                        Long.class)
                .setParameter("key", key)
                .setParameter(
                        "subject", entities.find(ScoringPanel.class, panel).subject())
                .getSingleResult();
    }

    void assertRefused(String key, String login, Callable<Long> act) {
        assertEquals(
                key,
                assertThrows(RefusedException.class, () -> Identity.as(login, act))
                        .key());
    }

    static void as(String login, Runnable act) throws Exception {
        Identity.as(login, () -> {
            act.run();
            return 0;
        });
    }

    long person(String login) {
        return one(Person.class, "login", login).id();
    }

    <T> T one(Class<T> type, String property, String value) {
        return entities.createQuery(
                        "select e from " + type.getSimpleName() + " e where e." + property + " = :value", type)
                .setParameter("value", value)
                .getSingleResult();
    }
}
