package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.letter.BodyKind;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.OutsideBody;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.letter.RequestWords;
import th.go.led.rangwan.domain.message.MessageState;
import th.go.led.rangwan.domain.message.Recipient;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.letter.LetterAgainService;
import th.go.led.rangwan.service.letter.LetterPaperService;
import th.go.led.rangwan.service.letter.LetterPlan;
import th.go.led.rangwan.service.letter.LetterReminderTurn;
import th.go.led.rangwan.service.letter.LetterRequestService;
import th.go.led.rangwan.service.letter.LetterSheet;
import th.go.led.rangwan.service.letter.LetterTrackerService;
import th.go.led.rangwan.service.letter.ReferenceLetterService;
import th.go.led.rangwan.service.letter.RequestEdit;
import th.go.led.rangwan.service.message.MessageRow;
import th.go.led.rangwan.service.message.MessageService;

/** Requests take numbers once, reminders are written once and stop when met, and asking stops once enough letters count. */
class LetterServiceIT extends ApprovedDossier {
    private static final String NUMBER = "ยธ 0520(อ)/ ";

    @Inject
    private LetterRequestService requests;

    @Inject
    private LetterAgainService again;

    @Inject
    private ReferenceLetterService acts;

    @Inject
    private LetterTrackerService tracker;

    @Inject
    private LetterPaperService papers;

    @Inject
    private LetterReminderTurn reminders;

    @Inject
    private MessageService messages;

    @Resource(lookup = "java:jboss/datasources/RangwanDS")
    private DataSource database;

    private long planned(long nomination, String bodyName) throws Exception {
        long[] id = {0};
        step("analyst1", () -> {
            OutsideBody body = new OutsideBody(Bilingual.same(bodyName), BodyKind.PUBLIC, null, OutsideBody.Ties.NONE);
            entities.persist(body);
            ReferenceLetter letter =
                    new ReferenceLetter(entities.find(Nomination.class, nomination), body, false, clock.instant());
            entities.persist(letter);
            entities.flush();
            id[0] = letter.id();
        });
        return id[0];
    }

    private long begun(String code) throws Exception {
        long[] id = {0};
        step("analyst1", () -> id[0] = begun(code, "ผลงาน " + code));
        return id[0];
    }

    private LetterSheet sheet(long nomination, long letter) {
        return tracker.letter(nomination, letter);
    }

    private RequestEdit edit(long nomination, long letter, String address) {
        RequestWords words = requests.sheet(letter).words();
        LocalDate due = ThaiDate.dayOf(clock.instant()).plusDays(24);
        return new RequestEdit(letter, sheet(nomination, letter).row().version(), words, "คณบดี", address, due);
    }

    private void issue(long nomination, long letter) throws Exception {
        step("analyst1", () -> requests.issue(edit(nomination, letter, "dean@example.ac.th")));
    }

    private int number(long nomination, long letter) throws Exception {
        int[] number = {0};
        step("analyst1", () -> {
            String stated = sheet(nomination, letter).row().requestNumber();
            assertTrue(stated.startsWith(NUMBER), stated);
            number[0] = Integer.parseInt(stated.substring(NUMBER.length()));
        });
        return number[0];
    }

    private List<MessageRow> log(long letter) throws Exception {
        List<List<MessageRow>> log = new ArrayList<>();
        step("analyst1", () -> log.add(messages.of("letter:" + letter)));
        return log.get(0);
    }

    private void askedDaysAgo(long letter, int asked, int dueIn) throws Exception {
        step("analyst1", () -> entities.createNativeQuery(
                        "update reference_letter set asked_on = :asked, due_on = :due where id = :id")
                .setParameter("asked", ThaiDate.dayOf(clock.instant()).minusDays(asked))
                .setParameter("due", ThaiDate.dayOf(clock.instant()).plusDays(dueIn))
                .setParameter("id", letter)
                .executeUpdate());
    }

    @Test
    void aRequestTakesTheNextNumberAndNoNumberComesBack() throws Exception {
        long nomination = begun("LETTER-1");
        long first = planned(nomination, "หน่วยงานที่หนึ่งของ LETTER-1");
        long second = planned(nomination, "หน่วยงานที่สองของ LETTER-1");
        issue(nomination, first);
        step("analyst1", () -> acts.cancel(first, sheet(nomination, first).row().version(), "ไม่ใช้แล้ว"));
        issue(nomination, second);
        assertEquals(number(nomination, first) + 1, number(nomination, second));
        assertEquals(
                "letter.refused.state.REQUESTED",
                refusal("analyst1", () -> requests.issue(edit(nomination, second, ""))));
    }

    @Test
    void withoutAMailServerTheMessageIsKeptWithItsFilesUntilAPersonHandsItOver() throws Exception {
        long nomination = begun("LETTER-2");
        long letter = planned(nomination, "หน่วยงานของ LETTER-2");
        issue(nomination, letter);
        MessageRow sent = log(letter).get(0);
        assertEquals(MessageState.KEPT, sent.state());
        assertEquals(4, sent.attached().size());
        step("analyst1", () -> {
            String eml = new String(messages.eml(sent.id()).content(), StandardCharsets.UTF_8);
            assertTrue(eml.contains("dean@example.ac.th") && eml.contains("Message-ID: <"), eml.substring(0, 600));
            long request = papers.of(letter).get(0).id();
            assertTrue(new String(papers.pdf(request).content(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
            assertTrue(new String(papers.docx(request).content(), StandardCharsets.ISO_8859_1).startsWith("PK"));
            assertEquals(1, openTasks(letter));
        });
        step("analyst1", () -> messages.handOver(sent.id(), sent.version(), "ส่งไปรษณีย์ลงทะเบียน"));
        assertEquals(MessageState.HANDED, log(letter).get(0).state());
        step("analyst1", () -> assertEquals(0, openTasks(letter)));
    }

    private long openTasks(long letter) {
        return openTasks("task.letter.hand", letter);
    }

    private long openTasks(String titleKey, long letter) {
        return entities.createQuery(
                        "select count(t) from Task t where t.subject = :subject and t.titleKey = :key and t.doneAt is null",
                        Long.class)
                .setParameter("subject", "letter:" + letter)
                .setParameter("key", titleKey)
                .getSingleResult();
    }

    @Test
    void aReminderIsWrittenOnceAndNoneOnceTheLetterCame() throws Exception {
        long nomination = begun("LETTER-3");
        long letter = planned(nomination, "หน่วยงานของ LETTER-3");
        issue(nomination, letter);
        reminders.remind(letter);
        assertEquals(1, log(letter).size(), "asked today: nothing is owed yet");
        askedDaysAgo(letter, 20, 6);
        reminders.remind(letter);
        reminders.remind(letter);
        assertEquals(2, log(letter).size(), "of two days that were missed the latest alone");
        assertEquals("letter.message.REMINDER", log(letter).get(0).kind());
        askedDaysAgo(letter, 20, 2);
        reminders.remind(letter);
        assertEquals(3, log(letter).size());
        step(
                "analyst1",
                () -> acts.receive(letter, sheet(nomination, letter).row().version(), ThaiDate.dayOf(clock.instant())));
        assertEquals(MessageState.WITHDRAWN, log(letter).get(0).state(), "what lay there unsent is held back");
        askedDaysAgo(letter, 40, -1);
        reminders.remind(letter);
        assertEquals(3, log(letter).size());
    }

    @Test
    void aLetterThatAnotherNodeHoldsIsLeftToIt() throws Exception {
        long nomination = begun("LETTER-7");
        long letter = planned(nomination, "หน่วยงานของ LETTER-7");
        issue(nomination, letter);
        askedDaysAgo(letter, 20, 6);
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            try (PreparedStatement lock =
                    other.prepareStatement("select id from reference_letter where id = ? for update")) {
                lock.setLong(1, letter);
                assertTrue(lock.executeQuery().next());
                remindBesideTheOther(letter);
            }
            other.rollback();
        }
        assertEquals(1, log(letter).size(), "held by another: not written here");
        reminders.remind(letter);
        assertEquals(2, log(letter).size());
    }

    /** PostgreSQL passes over a row that is held; H2 cannot, waits a moment and gives up. */
    private void remindBesideTheOther(long letter) {
        try {
            reminders.remind(letter);
        } catch (EJBException waited) {
            assertTrue(String.valueOf(waited.getMessage()).contains("Timeout trying to lock"), waited::toString);
        }
    }

    @Test
    void askingAndRemindingStopOnceTwoIndependentLettersAreAccepted() throws Exception {
        long nomination = begun("LETTER-4");
        long waiting = planned(nomination, "หน่วยงานที่รออยู่ของ LETTER-4");
        long unasked = planned(nomination, "หน่วยงานที่ยังไม่ขอของ LETTER-4");
        issue(nomination, waiting);
        step("analyst1", () -> complete(nomination, Set.of()));
        assertEquals("letter.refused.enough", refusal("analyst1", () -> requests.issue(edit(nomination, unasked, ""))));
        assertEquals(
                "letter.refused.enough",
                refusal(
                        "analyst1",
                        () -> again.again(
                                waiting,
                                sheet(nomination, waiting).row().version(),
                                new Recipient("คณบดี", ""),
                                null)));
        askedDaysAgo(waiting, 20, 6);
        reminders.remind(waiting);
        assertEquals(1, log(waiting).size());
    }

    @Test
    void askingAgainSendsTheSameFilesAndReplacingTellsTheFirstBody() throws Exception {
        long nomination = begun("LETTER-5");
        long letter = planned(nomination, "หน่วยงานของ LETTER-5");
        issue(nomination, letter);
        step(
                "analyst1",
                () -> again.again(
                        letter,
                        sheet(nomination, letter).row().version(),
                        new Recipient("รองคณบดี", "vice@example.ac.th"),
                        null));
        MessageRow second = log(letter).get(0);
        assertEquals("vice@example.ac.th", second.address());
        assertEquals(4, second.attached().size());
        long[] next = {0};
        step("analyst1", () -> {
            long other = tracker.bodies().get(0).id();
            next[0] = again.replace(letter, sheet(nomination, letter).row().version(), other, "ไม่ตอบ");
        });
        step("analyst1", () -> {
            assertEquals(LetterState.CANCELLED, sheet(nomination, letter).row().state());
            assertEquals(LetterState.PLANNED, sheet(nomination, next[0]).row().state());
        });
        assertEquals("letter.message.CANCELLED", log(letter).get(0).kind());
    }

    @Test
    void aRulingIsAskedForTheLettersThatNeedOneNow() throws Exception {
        long nomination = begun("LETTER-8");
        OutsideBody[] parent = {null};
        step("analyst1", () -> {
            parent[0] = new OutsideBody(
                    Bilingual.same("มหาวิทยาลัยของ LETTER-8"), BodyKind.PUBLIC, null, OutsideBody.Ties.NONE);
            entities.persist(parent[0]);
        });
        long first = facultyLetter(nomination, "คณะที่หนึ่งของ LETTER-8", parent[0]);
        long second = facultyLetter(nomination, "คณะที่สองของ LETTER-8", parent[0]);
        asksRulingOn(second, first);
        step(
                "analyst1",
                () -> acts.receive(second, sheet(nomination, second).row().version(), ThaiDate.dayOf(clock.instant())));
        asksRulingOn(first, second);
        step(
                "analyst1",
                () -> acts.cancel(second, sheet(nomination, second).row().version(), "ไม่ใช้แล้ว"));
        step("analyst1", () -> assertEquals(0, rulings(first) + rulings(second)));
    }

    private long facultyLetter(long nomination, String name, OutsideBody parent) throws Exception {
        long[] id = {0};
        step(
                "analyst1",
                () -> id[0] = acts.plan(
                        nomination,
                        new LetterPlan(
                                0,
                                new LetterPlan.NewBody(
                                        Bilingual.same(name), BodyKind.PUBLIC, parent.id(), OutsideBody.Ties.NONE),
                                false,
                                0,
                                null)));
        return id[0];
    }

    private void asksRulingOn(long letter, long andNotOn) throws Exception {
        step("analyst1", () -> {
            assertEquals(1, rulings(letter));
            assertEquals(0, rulings(andNotOn));
        });
    }

    private long rulings(long letter) {
        return openTasks("task.letter.rule", letter);
    }

    @Test
    void anotherUnitFindsNeitherMessageNorPaperAndAReaderChangesNothing() throws Exception {
        long nomination = begun("LETTER-6");
        long letter = planned(nomination, "หน่วยงานของ LETTER-6");
        issue(nomination, letter);
        MessageRow sent = log(letter).get(0);
        long file = sent.attached().get(0).id();
        long[] request = {0};
        step("auditor1", () -> {
            request[0] = papers.of(letter).get(0).id();
            assertEquals(sent.id(), messages.message(sent.id()).row().id());
            assertEquals(false, messages.message(sent.id()).mayAct());
        });
        as("director2", () -> {
            assertThrows(NotFoundException.class, () -> messages.of("letter:" + letter));
            assertThrows(NotFoundException.class, () -> messages.message(sent.id()));
            assertThrows(NotFoundException.class, () -> messages.eml(sent.id()));
            assertThrows(NotFoundException.class, () -> messages.attachment(file));
            assertThrows(NotFoundException.class, () -> messages.handOver(sent.id(), sent.version(), "เอง"));
            assertThrows(NotFoundException.class, () -> papers.of(letter));
            assertThrows(NotFoundException.class, () -> papers.pdf(request[0]));
            assertThrows(NotFoundException.class, () -> papers.docx(request[0]));
            assertThrows(NotFoundException.class, () -> requests.sheet(letter));
        });
    }
}
