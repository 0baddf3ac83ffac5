package th.go.led.rangwan.service.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {
    static List<Arguments> typedAndPrinted() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        return List.of(
                same("stacked marks", "ก่่่่่่้้้๊๊๋๋ิีึื"),
                same("a tower of marks", "ก" + "่".repeat(3000)),
                same("a mark without a base", "่ก ้"),
                same("marks in the wrong order", "ทำ้ น้ำ กู่ กู่ เเละ"),
                same("sara am after every tone", "น้ำ ก๊ำ ป๋ำ ฟ่ำ ำ"),
                same("a word without a break", "ก".repeat(700)),
                same("Latin without a break", "W".repeat(700)),
                same("emoji", "ดีมาก 😀 " + family + " 🇹🇭"),
                same("letters that the font lacks", "中文 العربية עברית हिन्दी"),
                same("beyond the basic plane", "\uD835\uDC00\uD83C\uDF00"),
                same("markup and PDF syntax", "<b>)(\\ >> endstream %PDF <</A>> BT ET"),
                same("accents", "e\u0301a\u0308\u0323 ñ ș"),
                same("joiners alone", "ก\u200D\u200Dข"),
                same("old private marks", "ก\uF70A"),
                Arguments.of("zero width spaces", "กรม\u200Bบังคับ\u200Bคดี", "กรมบังคับคดี"),
                Arguments.of("invisible format characters", "ก\uFEFF\u200E\u202Eข\u2066\u00AD\u2060ค", "กขค"),
                Arguments.of("control characters", "ก\u0000\u0007\u001Bข\u007F\u0085", "กข"),
                Arguments.of("lines and tabs", "ก\r\nข\tค\u2028ง\u000Bจ", "ก ข ค ง จ"),
                Arguments.of("lone surrogates", "ก\uD800ข\uDC00", "ก\uFFFDข\uFFFD"),
                Arguments.of("non-characters", "ก\uFFFEข\uFFFF\uFDD0", "ก\uFFFDข\uFFFD\uFFFD"),
                Arguments.of("mixed digits", "12 ๑๒ 1๒ x1 ١٢", "๑๒ ๑๒ ๑๒ x1 ١٢"),
                Arguments.of("nothing", "", ""),
                Arguments.of("only spaces", " \u00A0 \u3000 ", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("typedAndPrinted")
    void nothingThatIsTypedStopsThePaperOrLosesItsText(String what, String typed, String printed) throws IOException {
        byte[] pdf = MemoPdf.render(Memos.with(MemoParagraph.plain("ต้น" + typed + "ปลาย")), Memos.PRODUCED);
        String read = PaperReader.text(pdf).replaceAll("\n- [๐-๙]+ -\n", "\n").replaceAll("[\n ]", "");
        String middle = printed.isEmpty() ? "" : printed.replace(" ", "");
        if (typed.isBlank() || printed.isEmpty()) {
            assertTrue(read.contains("ต้น"), what);
        } else {
            assertTrue(read.contains("ต้น" + middle + "ปลาย"), what + ": " + read);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("typedAndPrinted")
    void everyFieldOfTheMemoBearsIt(String what, String typed, String printed) throws IOException {
        SignatureBlock signature = SignatureBlock.acting(typed, typed, typed, typed);
        OfficialMemo memo = new OfficialMemo(
                typed,
                "1" + typed,
                Memos.WRITTEN,
                typed,
                typed,
                List.of(MemoParagraph.heading(typed, typed), MemoParagraph.item(2, typed, typed)),
                typed,
                signature,
                List.of(new MemoAnnotation(typed, typed, signature, Memos.ANNOTATED)),
                false);
        assertTrue(MemoPdf.render(memo, Memos.PRODUCED).length > 1000, what);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("typedAndPrinted")
    void shapingKeepsEveryCharacter(String what, String typed, String printed) {
        String clean = PaperText.clean(typed);
        StringBuilder kept = new StringBuilder();
        for (Cluster cluster : new Shaper(Typeface.REGULAR).shape(clean)) {
            kept.append(cluster.text());
            assertTrue(
                    cluster.glyphs().stream()
                            .noneMatch(g -> g.id() == 0 || g.text().isEmpty()),
                    what);
        }
        assertEquals(clean, kept.toString());
    }

    private static Arguments same(String what, String text) {
        return Arguments.of(what, text, text);
    }
}
