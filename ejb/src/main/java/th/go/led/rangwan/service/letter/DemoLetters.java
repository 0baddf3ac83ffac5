package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.letter.BodyKind;
import th.go.led.rangwan.domain.letter.OutsideBody;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.letter.WriterInvitation;
import th.go.led.rangwan.domain.message.Message;
import th.go.led.rangwan.domain.message.Recipient;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.initiative.WorkSummaries;
import th.go.led.rangwan.service.task.TaskBook;

/** The demo's outside bodies and, where there is a nomination, its first letters as of 12 October 2564. */
@Dependent
public class DemoLetters {
    private static final LocalDate WANTED = LocalDate.of(2021, 11, 5);
    /** The link and the code of the demo's one writer; told in the README, as the demo's passwords are. */
    private static final String LINK = "demo-letter-of-the-law-faculty-not-a-secret";

    private static final String CODE = "256421";
    private static final OutsideBody.Ties MINISTRY = new OutsideBody.Ties(false, true);
    private static final OutsideBody.Ties CLINIC = new OutsideBody.Ties(true, false);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    @Inject
    private TaskBook tasks;

    @Inject
    private People people;

    @Inject
    private WriterSecrets secrets;

    @Inject
    private LetterParties parties;

    @Inject
    private WorkSummaries works;

    /** Enters them; the nomination is the first of the demo, and without one only the bodies are entered. */
    public void enter() {
        OutsideBody ministry = body("กระทรวงยุติธรรม", "Ministry of Justice", null, MINISTRY);
        OutsideBody opdc = body("สำนักงาน ก.พ.ร.", "Office of the Public Sector Development Commission", null, CLINIC);
        OutsideBody university = body("มหาวิทยาลัยของรัฐ", "State university", null, OutsideBody.Ties.NONE);
        OutsideBody faculty = body(
                "คณะนิติศาสตร์ มหาวิทยาลัยของรัฐ",
                "Faculty of Law, state university",
                university,
                OutsideBody.Ties.NONE);
        OutsideBody rights = body(
                "กรมคุ้มครองสิทธิและเสรีภาพ",
                "Rights and Liberties Protection Department",
                ministry,
                OutsideBody.Ties.NONE);
        entities.persist(new OutsideBody(
                new Bilingual("สมาคมผู้บริโภคส่วนภูมิภาค", "Regional consumers' association"),
                BodyKind.OTHER,
                null,
                OutsideBody.Ties.NONE));
        entities.createQuery("select n from Nomination n order by n.id", Nomination.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(nomination -> enterLetters(nomination, opdc, faculty, rights));
    }

    private void enterLetters(Nomination nomination, OutsideBody opdc, OutsideBody faculty, OutsideBody rights) {
        Instant now = clock.instant();
        ReferenceLetter clinic = planned(nomination, opdc, true, now);
        clinic.wantBy(WANTED, now);
        ReferenceLetter asked = planned(nomination, faculty, false, now);
        asked.addressTo(new Recipient("คณบดีคณะนิติศาสตร์ มหาวิทยาลัยของรัฐ", "law@university.example"));
        asked.request("ยธ ๐๕๒๐/๖๑๒", WANTED, now);
        entities.flush();
        entities.persist(handed(asked, now));
        open(
                asked,
                "task.letter.follow",
                Task.Assignee.person(nomination.preparedBy().id()));
        entities.persist(new WriterInvitation(
                asked, WriterSecrets.hash(LINK), secrets.kept(CODE), nomination.preparedBy(), now));
        ReferenceLetter doubtful = planned(nomination, rights, false, now);
        people.headOf(people.coordinatingUnit())
                .ifPresent(director -> open(doubtful, "task.letter.rule", Task.Assignee.post(director.id())));
        audit.recordBySystem("demo.letters", nomination.subject(), "3");
    }

    /** The message with which the letter was asked for, sent by post on the day itself. */
    private Message handed(ReferenceLetter letter, Instant now) {
        LetterParties.LetterCase names = parties.of(letter);
        LetterWords.Text text = new LetterWords(names, letter).request();
        Person by = letter.nomination().preparedBy();
        Message message = new Message(
                new Message.Text(
                        letter.subject(),
                        "letter.message.REQUEST",
                        text.title(),
                        text.words(),
                        new Bilingual(by.nameTh(), by.nameEn())),
                letter.recipient(),
                "demo-letter-" + letter.id() + "@rangwan.invalid",
                false,
                now);
        new RequestEnclosures(names, works.of(letter.nomination().initiative()))
                .files(now)
                .forEach(message::enclose);
        message.handOver("ส่งไปรษณีย์ลงทะเบียน", now);
        return message;
    }

    private ReferenceLetter planned(Nomination nomination, OutsideBody body, boolean fromClinic, Instant now) {
        ReferenceLetter letter = new ReferenceLetter(nomination, body, fromClinic, now);
        entities.persist(letter);
        return letter;
    }

    private void open(ReferenceLetter letter, String titleKey, Task.Assignee assignee) {
        Nomination nomination = letter.nomination();
        Bilingual title = nomination.initiative().title();
        tasks.open(
                new Task.What(
                        titleKey,
                        letter.body().name().th(),
                        letter.subject(),
                        title.th(),
                        title.en(),
                        "letter.xhtml?id=" + nomination.id() + "&letter=" + letter.id()),
                assignee,
                new Task.Sender(
                        nomination.preparedBy().nameTh(),
                        nomination.preparedBy().nameEn()),
                LetterTasks.endOf(letter.dueOn()));
    }

    private OutsideBody body(String th, String en, OutsideBody parent, OutsideBody.Ties ties) {
        OutsideBody body = new OutsideBody(new Bilingual(th, en), BodyKind.PUBLIC, parent, ties);
        entities.persist(body);
        return body;
    }
}
