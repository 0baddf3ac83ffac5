package th.go.led.rangwan.domain.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.given.Given;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

class AnswerCommentTest {
    private static final Person DIRECTOR = Given.aPerson("director1");
    private static final AnswerComment.Voice VOICE = new AnswerComment.Voice(DIRECTOR, Given.NOW);
    private static final String TEXT = "ลูกหนี้รายได้น้อย ผู้สูงอายุ และคนพิการ";

    private final Answer answer = new Answer(Given.aNomination().build(), "4c");

    @BeforeEach
    void write() {
        write(TEXT);
    }

    private void write(String words) {
        Answer.Typed typed = new Answer.Typed(
                AnswerPart.TH, words, answer.text(AnswerPart.TH).edition());
        answer.write(typed, Given.aPerson("analyst1"), Given.NOW);
    }

    private AnswerComment on(String quote) {
        return new AnswerComment(answer, new AnswerComment.Passage(AnswerPart.TH, quote), VOICE);
    }

    private static void refused(String key, String field, Runnable act) {
        RefusedException refusal = assertThrows(RefusedException.class, act::run);
        assertEquals("nomination.refused.comment." + key, refusal.key());
        assertEquals(field, refusal.field().orElse(""));
    }

    @Test
    void aCommentKeepsTheWordsAndTheirEditionWhateverBecomesOfTheText() {
        AnswerComment comment = on(" ผู้สูงอายุ ");
        assertTrue(comment.stands());
        write("ลูกหนี้รายได้น้อย และคนพิการ");
        assertFalse(comment.stands());
        assertEquals("ผู้สูงอายุ", comment.quote());
        assertEquals(1, comment.edition());
        write(TEXT);
        assertTrue(comment.stands(), "it stands again once the words are back");
    }

    @Test
    void aCommentOnTheWholeAnswerAlwaysStands() {
        AnswerComment comment = new AnswerComment(answer, AnswerComment.Passage.whole(), VOICE);
        write("");
        assertTrue(comment.stands());
        assertEquals(0, comment.edition());
        assertTrue(on("").stands());
    }

    @Test
    void wordsThatDoNotStandThereAreRefused() {
        refused("passage", "quote", () -> on("เด็ก"));
        refused(
                "passage",
                "quote",
                () -> new AnswerComment(answer, new AnswerComment.Passage(AnswerPart.EN, "ผู้สูงอายุ"), VOICE));
        refused(
                "passage",
                "quote",
                () -> new AnswerComment(answer, new AnswerComment.Passage(null, "ผู้สูงอายุ"), VOICE));
        refused("quote", "quote", () -> on("ก".repeat(AnswerComment.LONGEST_QUOTE + 1)));
    }

    @Test
    void nothingIsSaidWithoutWordsButClosingNeedsNone() {
        AnswerComment comment = on("ผู้สูงอายุ");
        refused("empty", "comment", () -> comment.begin(" \u0000 ", VOICE));
        refused("empty", "", () -> comment.reply(null, VOICE));
        refused("long", "", () -> comment.reply("ก".repeat(AnswerComment.LONGEST + 1), VOICE));
        assertEquals(RemarkKind.SAID, comment.reply(" ขอจำนวน ", VOICE).kind());
        assertEquals("ขอจำนวน", comment.reply(" ขอจำนวน ", VOICE).words());
        assertEquals("", comment.resolve(null, VOICE).words());
    }

    @Test
    void itGoesFromOpenToResolvedAndBackAndNoOtherWay() {
        AnswerComment comment = on("ผู้สูงอายุ");
        assertTrue(comment.open());
        refused("open", "", () -> comment.reopen("", VOICE));
        assertEquals(RemarkKind.RESOLVED, comment.resolve("แก้แล้ว", VOICE).kind());
        assertFalse(comment.open());
        refused("resolved", "", () -> comment.resolve("", VOICE));
        assertEquals(RemarkKind.SAID, comment.reply("ยังพูดต่อได้", VOICE).kind());
        assertEquals(RemarkKind.REOPENED, comment.reopen("ยังไม่ครบ", VOICE).kind());
        assertTrue(comment.open());
    }

    @Test
    void aRemarkTooLongClosesNothing() {
        AnswerComment comment = on("ผู้สูงอายุ");
        refused("long", "", () -> comment.resolve("ก".repeat(AnswerComment.LONGEST + 1), VOICE));
        assertTrue(comment.open());
    }
}
