package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerComment;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.AnswerReading;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.service.identity.People;

/** How the demo's answers came about: earlier drafts, what was said of them, and who still owes what. */
@Dependent
public class DemoAnswers {
    private static final Instant DRAFTED = Instant.parse("2021-10-08T03:20:00Z"); // 8 ต.ค. 2564 10:20 in Bangkok
    private static final Instant READ = Instant.parse("2021-10-08T07:45:00Z");
    private static final Instant SAID = Instant.parse("2021-10-11T08:30:00Z");
    private static final Duration EACH = Duration.ofMinutes(26);
    private static final LocalDate LAST = LocalDate.of(2021, 12, 3);

    /** Questions by their owner's login, with the day of October 2021 by which each is due. */
    private static final Map<String, Map<String, Integer>> OWED = Map.of(
            "analyst1",
            Map.of("1", 11, "2", 11, "3a", 11, "3b", 11, "4a", 12, "4b", 15, "7a", 11, "7b", 11, "9a", 11),
            "analyst2",
            Map.of("4c", 12, "5a", 12, "5b", 14, "6a", 12, "6b", 18, "6c", 20, "8a", 12, "8b", 20));

    @Inject
    private Answers answers;

    @Inject
    private AnswerComments comments;

    @Inject
    private AnswerReadings readings;

    @Inject
    private AnswerTasks tasks;

    @Inject
    private People people;

    /** The earlier drafts, what the director said of one, and that the director has read it. */
    void draft(Nomination nomination) {
        Person first = person("analyst1");
        Person second = person("analyst2");
        Instant at = DRAFTED;
        for (Map.Entry<String, String> text : drafts().entrySet()) {
            String[] place = text.getKey().split("\\.", 3);
            Answer answer = answers.held(nomination, place[0]);
            AnswerPart part = AnswerPart.of(place[1]).orElseThrow();
            Answer.Typed typed =
                    new Answer.Typed(part, text.getValue(), answer.text(part).edition());
            answers.keep(answer.write(typed, place[2].equals("1") ? second : first, at));
            at = at.plus(EACH);
        }
        Answer read = answers.held(nomination, "4a");
        AnswerComment.Voice director = new AnswerComment.Voice(person("director1"), READ);
        say(
                read,
                new AnswerComment.Passage(AnswerPart.TH, "โดยเฉพาะผู้ยากจนและผู้สูงอายุในชุมชนห่างไกล"),
                "เพิ่มคนพิการด้วย เป็นกลุ่มหลักของเครือข่าย",
                director);
        readings.keep(new AnswerReading(read, director.by(), READ));
    }

    /** What is said of the present answers, and who owes which question. */
    void entrust(Nomination nomination) {
        AnswerComment.Voice director = new AnswerComment.Voice(person("director1"), SAID);
        AnswerComment open = say(
                answers.held(nomination, "4c"),
                new AnswerComment.Passage(AnswerPart.EN, "persons facing enforcement in remote communities"),
                "ควรบอกจำนวนจังหวัดและจำนวนผู้เข้าร่วมเครือข่าย",
                director);
        comments.keep(open.reply(
                "กำลังขอตัวเลขจากสำนักงานบังคับคดี จะใส่ภายในสัปดาห์นี้",
                new AnswerComment.Voice(person("analyst2"), SAID.plus(EACH))));
        say(
                answers.held(nomination, "8a"),
                AnswerComment.Passage.whole(),
                "ฉบับแปลยังไม่มีคำว่าทั่วประเทศและการอบรมตามที่แก้ในร่างไทย",
                director);
        OWED.forEach((login, questions) -> questions.forEach((question, day) -> {
            LocalDate due = LocalDate.of(2021, 10, day);
            answers.held(nomination, question).entrust(person(login), due, new Answer.Window(due, LAST));
        }));
        tasks.refresh(nomination, director.by());
    }

    private AnswerComment say(Answer answer, AnswerComment.Passage passage, String words, AnswerComment.Voice voice) {
        AnswerComment comment = new AnswerComment(answer, passage, voice);
        comments.keep(comment);
        comments.keep(comment.begin(words, voice));
        return comment;
    }

    private Person person(String login) {
        return people.byLogin(login).orElseThrow();
    }

    private static Map<String, String> drafts() {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(
                DemoAnswers.class.getResourceAsStream("/demo/answers-human-rights-drafts.properties"),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, String> ordered = new TreeMap<>();
        texts.forEach((key, value) -> ordered.put((String) key, (String) value));
        return ordered;
    }
}
