package th.go.led.rangwan.service.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import th.go.led.rangwan.domain.decision.DecisionOutcome;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.notice.Notice;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.shared.Phrases;

/** What a message to a person of the desk says: first what is asked, in the reader's language. */
class NoticeWordsTest {
    private static final Instant NOW = Instant.parse("2021-10-12T02:00:00Z");
    private static final Task.Sender FROM = new Task.Sender("ผอ.กลุ่มพัฒนาระบบบริหาร", "Director");

    private static Person reader(Language language) {
        Person reader = new Person("ddg1", "รองอธิบดี 1", "Deputy Director-General 1");
        reader.speak(language);
        return reader;
    }

    private static NoticeWords words(Language language, String address) {
        return new NoticeWords(reader(language), address, NOW);
    }

    private static Task.What what(String key, String argument) {
        return new Task.What(key, argument, "nomination:7", "เครือข่ายบริการ", "Service network", "brief.xhtml?id=7");
    }

    private static Task task(Instant due) {
        return new Task(what("task.DECIDE", ""), Task.Assignee.post(3), FROM, NOW, due);
    }

    private static Notice news() {
        return Notice.toKnow(reader(Language.TH), what("notice.done", "ตรวจหนังสือ"), FROM, false, NOW);
    }

    private static Digest digest(long waiting, int tasks, int news) {
        return new Digest(
                waiting,
                LongStream.range(0, tasks)
                        .mapToObj(day -> task(NOW.plusSeconds(day * 86_400 + 60)))
                        .toList(),
                LongStream.range(0, news).mapToObj(one -> news()).toList());
    }

    @Test
    void theSubjectSaysWhatIsAskedAndHowMuch() {
        assertEquals(
                "[ต้องดำเนินการ] 3 เรื่องรอคุณ และ 2 เรื่องเพื่อทราบ",
                words(Language.TH, "").subject(digest(3, 3, 2)));
        assertEquals("[ต้องดำเนินการ] 3 เรื่องรอคุณ", words(Language.TH, "").subject(digest(3, 3, 0)));
        assertEquals("[เพื่อทราบ] 2 เรื่อง", words(Language.TH, "").subject(digest(0, 0, 2)));
        assertEquals(
                "[Action needed] 3 waiting for you, 2 for information",
                words(Language.EN, "").subject(digest(3, 3, 2)));
    }

    @Test
    void anUrgentOneSaysSoAndNamesTheActAndTheWork() {
        Notice urgent = Notice.toDo(reader(Language.TH), task(NOW.plusSeconds(3600)), true, NOW);
        assertEquals(
                "[ต้องดำเนินการ] ด่วน: พิจารณาการยื่นสมัคร · เครือข่ายบริการ",
                words(Language.TH, "").subject(urgent));
        String said =
                words(Language.TH, "https://rangwan.example.go.th/rangwan").one(urgent);
        assertTrue(said.startsWith("เรียน รองอธิบดี 1"), said);
        assertTrue(said.contains("จาก ผอ.กลุ่มพัฒนาระบบบริหาร · ภายในวันนี้"), said);
        assertTrue(said.contains("https://rangwan.example.go.th/rangwan/open/notice/"), said);
    }

    @Test
    void aDigestListsWhatWaitsThenWhatIsToBeKnown() {
        String said = words(Language.TH, "https://r.example/rangwan").digest(digest(5, 3, 2));
        assertTrue(said.contains("ต้องดำเนินการ 5 เรื่อง"), said);
        assertTrue(said.contains("1. พิจารณาการยื่นสมัคร"), said);
        assertTrue(said.contains("(อีก 2 วัน)"), said);
        assertTrue(said.contains("และอีก 2 เรื่อง"), said);
        assertTrue(said.indexOf("เพื่อทราบ 2 เรื่อง") > said.indexOf("3. "), said);
        assertTrue(said.contains("ดำเนินการแล้ว: ตรวจหนังสือ"), said);
        assertTrue(said.contains("/open/task/"), said);
    }

    @Test
    void withoutAnAddressThereIsNoLinkAndLateIsAWord() {
        Digest late = new Digest(1, List.of(task(NOW.minusSeconds(86_400))), List.of());
        String said = words(Language.EN, "").digest(late);
        assertFalse(said.contains("/open/"), said);
        assertTrue(said.contains("was due"), said);
    }

    @Test
    void theLongestDigestFitsIntoAMessage() {
        String long1000 = "ก".repeat(1000);
        Task.What longest = new Task.What("task.mend", long1000, "nomination:7", long1000, long1000, "p.xhtml?id=7");
        List<Task> tasks = LongStream.range(0, Digest.LINES)
                .mapToObj(one -> new Task(longest, Task.Assignee.person(1), FROM, NOW, NOW))
                .toList();
        List<Notice> news = tasks.stream()
                .map(task -> Notice.toKnow(reader(Language.TH), longest, FROM, true, NOW))
                .toList();
        NoticeWords words = words(Language.TH, "https://rangwan.example.go.th/rangwan");
        int length = words.digest(new Digest(99, tasks, news)).length();
        assertTrue(length < 20_000, "characters: " + length);
        assertTrue(words.subject(news.get(0)).length() < 1000);
    }

    @Test
    void nothingToTellIsNoMessage() {
        assertTrue(digest(0, 0, 0).empty());
        assertFalse(digest(1, 1, 0).empty());
        assertFalse(digest(0, 0, 1).empty());
    }

    @ParameterizedTest
    @EnumSource(DecisionOutcome.class)
    void everyDecisionHasItsWords(DecisionOutcome outcome) {
        List<String> lacking = List.of(Language.values()).stream()
                .filter(language ->
                        Phrases.find(language, "notice.decided." + outcome).isEmpty())
                .map(Language::name)
                .collect(Collectors.toList());
        assertEquals(List.of(), lacking);
    }
}
