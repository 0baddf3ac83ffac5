package th.go.led.rangwan.proof.search;

import static th.go.led.rangwan.domain.given.Given.NOW;
import static th.go.led.rangwan.domain.given.Given.aPerson;
import static th.go.led.rangwan.domain.given.Given.anInitiative;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import th.go.led.rangwan.domain.evidence.EvidenceFolder;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.evidence.FileKind;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.initiative.InitiativeFact;
import th.go.led.rangwan.domain.lesson.LessonContent;
import th.go.led.rangwan.domain.lesson.LessonLearned;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.rule.Fact;
import th.go.led.rangwan.domain.shared.SearchText;
import th.go.led.rangwan.service.search.FoundGroup;

/**
 * Ten thousand rows to search, the same in every database: works with facts, answers, files and lessons of two units, of
 * words that are written in the ways in which people write them.
 */
final class ManyRows {
    /** A thousand times this many rows of searched text are entered, and some more. */
    static final int THOUSANDS = 10;

    private static final List<String> WORDS = List.of(
            "สิทธิมนุษยชน",
            "บังคับคดี",
            "บัง\u200bคับคดี",
            "ไกล่เกลี่ย",
            "เครือข่าย",
            "ชุมชน",
            "น้ำใจ",
            "น\u0e4d\u0e49าใจ",
            "น\u0e49\u0e4dาใจ",
            "ปี ๒๕๖๒",
            "ปี 2562",
            "พ.ศ. 2564",
            "ร้อยละ 100%",
            "a_b",
            "c:\\temp",
            "“ยกมา”",
            "it's",
            "เร่งด่วน!",
            "UNPSA",
            "Human Rights",
            "แรกเริ่ม",
            "\u0e40\u0e40รกเริ่ม",
            "😀",
            "café",
            "CAFE\u0301",
            "ที่นี่",
            "ท\u0e48\u0e35นี่",
            "ลูกหนี้",
            "ยึดทรัพย์",
            "ฎีกา",
            "ปู่ย่า",
            "กลุ่มเปราะบาง",
            "select * from",
            "<b>",
            "โควิด-19");

    private final Random random = new Random(20_211_012);
    private final EntityManager entities;
    private final List<Row> rows = new ArrayList<>();
    private OrgUnit mine;
    private OrgUnit other;

    /** A row of text: where it is opened, of which unit it is, and everything in it that is searched. */
    record Row(FoundGroup group, String page, boolean mine, String text) {
        boolean mentions(String typed) {
            return SearchText.mentions(SearchText.folded(text), typed);
        }
    }

    private ManyRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Enters the rows; the id of the unit of which every second work is comes first. */
    static Entered enter(EntityManager entities) {
        return new ManyRows(entities).enter();
    }

    /** What was entered. */
    record Entered(long unitId, List<Row> rows) {}

    private Entered enter() {
        OrgUnit department = new OrgUnit("กรมตัวอย่าง", "Department", null);
        mine = new OrgUnit("กลุ่มหนึ่ง", "One", department);
        other = new OrgUnit("กลุ่มสอง", "Two", department);
        Person person = aPerson("searcher");
        List.of(department, mine, other, person).forEach(entities::persist);
        for (int work = 0; work < 100 * THOUSANDS; work++) {
            enterWork(work, person);
        }
        for (int lesson = 0; lesson < 100 * THOUSANDS; lesson++) {
            String title = words(4);
            String takeaway = words(30);
            LessonLearned entered = new LessonLearned(
                    mine,
                    new LessonContent(title, "", "หน่วยงาน", "", null, "", "", "", "", "", takeaway, "ที่มา"),
                    person,
                    NOW);
            entities.persist(entered);
            rows.add(new Row(
                    FoundGroup.LESSONS,
                    "lesson.xhtml?id=" + entered.id(),
                    true,
                    title + "\nหน่วยงาน\n" + takeaway + "\nที่มา"));
        }
        return new Entered(mine.id(), rows);
    }

    /** A work with two facts, one of them replaced, a nomination with four answers, and a file. */
    private void enterWork(int number, Person person) {
        boolean own = number % 2 == 0;
        String title = words(5);
        Initiative work = anInitiative()
                .coded("W-" + number)
                .titled(title)
                .ownedBy(own ? mine : other)
                .build();
        entities.persist(work);
        fact(work, "started.proof", "ข้อความเดิมที่ถูกแทน" + words(2));
        String proof = fact(work, "started.proof", words(6));
        String involvement = fact(work, "un.involvement", words(3));
        rows.add(new Row(
                FoundGroup.WORKS,
                "initiative.xhtml?id=" + work.id(),
                own,
                String.join("\n", "W-" + number, title, proof, involvement)));
        Nomination nomination = new Nomination(work, new Nomination.Entry("proof", 1, "1"), person, NOW);
        entities.persist(nomination);
        for (int question = 1; question <= 5; question++) {
            answer(nomination, own, "q" + question, person);
        }
        file(nomination, own, person);
        if (number % 100 == 99) {
            entities.flush();
            entities.clear();
            mine = entities.find(OrgUnit.class, mine.id());
            other = entities.find(OrgUnit.class, other.id());
        }
    }

    private void file(Nomination nomination, boolean own, Person person) {
        String name = words(3) + ".pdf";
        EvidenceFolder folder = new EvidenceFolder("nomination:" + nomination.id());
        StoredFile file = new StoredFile(
                "nomination:" + nomination.id(),
                name,
                new StoredFile.Content(FileKind.PDF, 1, "0".repeat(64)),
                "searcher",
                NOW);
        entities.persist(file);
        EvidenceItem item = folder.addFile(file, person, NOW);
        entities.persist(folder);
        String page = "evidence-item.xhtml?id=" + nomination.id() + "&item=" + item.id();
        rows.add(new Row(FoundGroup.EVIDENCE, page, own, name));
    }

    private String fact(Initiative work, String code, String note) {
        entities.persist(
                new InitiativeFact(work, new InitiativeFact.Topic("", code), new Fact("yes", "searcher", NOW, note)));
        return note;
    }

    private void answer(Nomination nomination, boolean own, String question, Person person) {
        Answer answer = new Answer(nomination, question);
        String thai = words(25);
        String english = words(10);
        answer.write(new Answer.Typed(AnswerPart.TH, thai, 0), person, NOW);
        answer.write(new Answer.Typed(AnswerPart.EN, english, 0), person, NOW);
        entities.persist(answer);
        rows.add(new Row(
                FoundGroup.ANSWERS,
                "answers.xhtml?id=" + nomination.id() + "&q=" + question,
                own,
                thai + "\n" + english));
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(place -> WORDS.get(random.nextInt(WORDS.size())) + (random.nextBoolean() ? " " : ""))
                .collect(Collectors.joining());
    }
}
