package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.message.MessageState;
import th.go.led.rangwan.domain.notice.AtOnce;
import th.go.led.rangwan.domain.notice.NoticeKind;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.message.MessageRow;
import th.go.led.rangwan.service.message.MessageService;
import th.go.led.rangwan.service.notice.DigestTurn;
import th.go.led.rangwan.service.notice.NoticePage;
import th.go.led.rangwan.service.notice.NoticeRow;
import th.go.led.rangwan.service.notice.NoticeService;
import th.go.led.rangwan.service.notice.NoticeSettingsService;
import th.go.led.rangwan.service.notice.NoticeShow;
import th.go.led.rangwan.service.task.TaskBook;
import th.go.led.rangwan.service.task.WorkListService;

/** Who is told what: with the task, at its end, of a decision, at once or in the one digest of a day. */
class NoticeServiceIT extends ApprovedDossier {
    private static final String SUBJECT = "proof:notice";

    @Inject
    private NoticeService notices;

    @Inject
    private NoticeSettingsService settings;

    @Inject
    private DigestTurn turn;

    @Inject
    private MessageService messages;

    @Inject
    private TaskBook tasks;

    @Inject
    private WorkListService work;

    @Inject
    private People known;

    private static <T> T of(String login, Callable<T> question) throws Exception {
        return Identity.as(login, question);
    }

    private Person person(String login) {
        return known.byLogin(login).orElseThrow();
    }

    /** All rows of a list, page by page. */
    private List<NoticeRow> all(String login, NoticeShow show) throws Exception {
        return of(login, () -> {
            List<NoticeRow> rows = new ArrayList<>();
            long below = Long.MAX_VALUE;
            do {
                NoticePage page = notices.page(show, below);
                rows.addAll(page.rows());
                below = page.next();
            } while (below > 0);
            return rows;
        });
    }

    private NoticeRow latest(String login) throws Exception {
        return of(
                login, () -> notices.page(NoticeShow.ALL, Long.MAX_VALUE).rows().get(0));
    }

    /** The caller gives the person of that login something to do. */
    private void give(String login, String words, Instant due) {
        tasks.open(
                new Task.What("task.mend", words, SUBJECT, "เรื่องของบททดสอบ", "Of the test", "nomination.xhtml?id=1"),
                Task.Assignee.person(person(login).id()),
                new Task.Sender("นักวิเคราะห์ฯ 1", "Analyst 1"),
                due);
    }

    private static Set<String> keys(List<NoticeRow> rows, String subject) {
        Set<String> keys = new HashSet<>();
        rows.stream()
                .filter(row -> row.what().subject().equals(subject))
                .forEach(row -> keys.add(row.kind() + " " + row.what().titleKey()));
        return keys;
    }

    @Test
    void aDossierTellsEachOfItsTurnAndAllOfItsDecision() throws Exception {
        long id = approved("PROOF-TOLD-1");
        String subject = "nomination:" + id;
        assertTrue(keys(all("director1", NoticeShow.ALL), subject).contains("ACT task.PROPOSE"));
        assertTrue(keys(all("ddg1", NoticeShow.ALL), subject).contains("ACT task.DECIDE"));
        assertTrue(keys(all("analyst1", NoticeShow.ALL), subject).contains("KNOW notice.decided.APPROVE"));
        assertTrue(keys(all("director1", NoticeShow.KNOW), subject).contains("KNOW notice.decided.APPROVE"));
        assertFalse(
                keys(all("ddg1", NoticeShow.ALL), subject).contains("KNOW notice.decided.APPROVE"),
                "nobody is told of their own act");
        assertEquals(Set.of(), keys(all("director2", NoticeShow.ALL), subject));
        assertTrue(
                all("ddg1", NoticeShow.ALL).stream()
                        .filter(row -> row.what().titleKey().equals("task.DECIDE")
                                && row.what().subject().equals(subject))
                        .noneMatch(NoticeRow::unread),
                "what is done needs no reading");
    }

    @Test
    void whoeverGaveATaskIsToldOnceItIsDoneAndNotWhenItWasTakenOff() throws Exception {
        step("analyst1", () -> give("analyst2", "ทำแล้ว", null));
        assertEquals(NoticeKind.ACT, latest("analyst2").kind());
        long before = of("analyst1", () -> notices.unread());
        step("analyst2", () -> tasks.done(SUBJECT, "task.mend"));
        NoticeRow told = latest("analyst1");
        assertEquals("notice.done", told.what().titleKey());
        assertTrue(told.what().titleArgument().contains("ทำแล้ว"), told.what().titleArgument());
        assertEquals(before + 1, of("analyst1", () -> notices.unread()));
        step("analyst1", () -> give("analyst2", "ถอนแล้ว", null));
        step("director1", () -> tasks.done(SUBJECT, "task.mend"));
        assertEquals(told.id(), latest("analyst1").id(), "nobody did it");
    }

    @Test
    void aReminderIsUrgentAndEndsWithItsTask() throws Exception {
        step("analyst1", () -> give("analyst2", "ทวงได้", null));
        step(
                "director1",
                () -> tasks.nudge(
                        SUBJECT,
                        "task.mend",
                        "ทวงได้",
                        Task.Assignee.person(person("analyst2").id()),
                        new Task.Sender("ผอ.", "Director")));
        NoticeRow told = latest("analyst2");
        assertEquals("notice.nudged", told.what().titleKey());
        assertTrue(told.urgent() && told.unread());
        assertEquals("ผอ.", told.from().th());
        step("analyst2", () -> tasks.done(SUBJECT, "task.mend"));
        assertFalse(latest("analyst2").unread());
    }

    @Test
    void theNumberOfEveryListIsThatOfItsRows() throws Exception {
        for (String login : List.of("analyst1", "analyst2", "director1", "director2", "ddg1", "secretary1", "admin1")) {
            NoticePage page = of(login, () -> notices.page(NoticeShow.ALL, Long.MAX_VALUE));
            for (NoticeShow show : NoticeShow.values()) {
                assertEquals(page.counts().get(show), all(login, show).size(), login + " " + show);
            }
            assertEquals(page.counts().get(NoticeShow.UNREAD), of(login, () -> notices.unread()), login);
        }
    }

    @Test
    void everybodyOpensTheirOwnAndNobodyElses() throws Exception {
        step("analyst1", () -> give("analyst2", "เปิดอ่าน", null));
        NoticeRow row = latest("analyst2");
        assertTrue(row.unread());
        assertThrows(NotFoundException.class, () -> of("analyst1", () -> notices.open(row.id())));
        assertEquals(0, of("analyst1", () -> notices.read(Set.of(row.id()))));
        assertEquals("nomination.xhtml?id=1", of("analyst2", () -> notices.open(row.id())));
        assertFalse(latest("analyst2").unread());
        long task = of("analyst2", () -> work.mine().later().stream()
                .filter(one -> one.what().titleArgument().equals("เปิดอ่าน"))
                .findFirst()
                .orElseThrow()
                .id());
        assertThrows(NotFoundException.class, () -> of("analyst1", () -> notices.openTask(task)));
        assertEquals("nomination.xhtml?id=1", of("analyst2", () -> notices.openTask(task)));
        step("analyst2", () -> tasks.done(SUBJECT, "task.mend"));
    }

    @Test
    void whatIsUrgentIsSentAtOnceAndTheRestWaits() throws Exception {
        choose("secretary1", AtOnce.URGENT);
        step("analyst1", () -> give("secretary1", "ด่วน", clock.instant().plus(Duration.ofHours(2))));
        MessageRow sent = of("secretary1", () -> settings.messages().get(0));
        assertTrue(sent.title().startsWith("[ต้องดำเนินการ] ด่วน: แก้ตามที่ส่งกลับ: ด่วน"), sent.title());
        assertEquals(MessageState.ON_DESK, sent.state());
        step("analyst1", () -> give("secretary1", "ไม่ด่วน", clock.instant().plus(Duration.ofDays(30))));
        assertEquals(
                sent.id(), of("secretary1", () -> settings.messages().get(0).id()));
        assertNull(latest("secretary1").told());
        choose("secretary1", AtOnce.EVERYTHING_TO_DO);
        step("analyst1", () -> give("secretary1", "ทุกเรื่อง", clock.instant().plus(Duration.ofDays(30))));
        assertTrue(of("secretary1", () -> settings.messages().get(0).title()).contains("ทุกเรื่อง"));
        step("secretary1", () -> tasks.done(SUBJECT, "task.mend"));
    }

    @Test
    void oneDigestADayCountsWhatTheWorkListShows() throws Exception {
        step("analyst1", () -> give("director2", "อยู่ในสรุป", clock.instant().plus(Duration.ofDays(20))));
        choose("director2", AtOnce.NOTHING);
        undigested("director2");
        turn.write(person("director2").id());
        long waiting = of("director2", () -> work.waiting());
        MessageRow digest = of("director2", () -> settings.messages().get(0));
        assertEquals("notice.message.DIGEST", digest.kind());
        assertTrue(digest.title().startsWith("[ต้องดำเนินการ] " + waiting + " เรื่องรอคุณ"), digest.title());
        assertTrue(digest.words().contains("แก้ตามที่ส่งกลับ: อยู่ในสรุป"), digest.words());
        turn.write(person("director2").id());
        assertEquals(
                digest.id(), of("director2", () -> settings.messages().get(0).id()), "one a day");
        assertFalse(turn.owed().contains(person("director2").id()));
        step("director2", () -> tasks.done(SUBJECT, "task.mend"));
    }

    @Test
    void aMessageToAPersonIsTheirsAndTheAuditorsToRead() throws Exception {
        String subject = "person:" + person("analyst2").id();
        assertEquals(
                of("analyst2", () -> messages.of(subject)).size(),
                of("auditor1", () -> messages.of(subject)).size());
        assertThrows(NotFoundException.class, () -> of("analyst1", () -> messages.of(subject)));
        assertThrows(NotFoundException.class, () -> of("ddg1", () -> messages.latest(subject)));
    }

    @Test
    void aTimeThatIsNoneIsRefusedAtItsField() {
        RefusedException refused = assertThrows(
                RefusedException.class, () -> step("auditor1", () -> settings.choose("25.00", true, AtOnce.URGENT)));
        assertEquals("shared.refused.time", refused.key());
        assertEquals(Optional.of("digestAt"), refused.field());
    }

    private void choose(String login, AtOnce atOnce) throws Exception {
        step(login, () -> settings.choose("๐.๐๐ น.", false, atOnce));
    }

    /** As if today's digest had not come yet. */
    private void undigested(String login) throws Exception {
        step("admin1", () -> entities.createQuery(
                        "update NoticePreference n set n.digestedOn = null where n.personId = :person")
                .setParameter("person", person(login).id())
                .executeUpdate());
    }
}
