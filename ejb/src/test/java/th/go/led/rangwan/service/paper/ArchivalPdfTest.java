package th.go.led.rangwan.service.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Every paper of the desk is PDF/A-2u, as the reference validator judges it, whatever was typed. */
class ArchivalPdfTest {
    private static final int PAGES = 100;
    private static final int LONGEST_LINE_OF_ONE_WORD = 4000;

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<Arguments> hostile() {
        return HostileTextTest.typedAndPrinted();
    }

    /** Body text until the paper has some pages: each hostile text by itself, within words, and over and over. */
    private static List<MemoParagraph> hostileBody(int copies) {
        List<MemoParagraph> body = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            for (Arguments one : hostile()) {
                String typed = String.valueOf(one.get()[1]);
                body.add(MemoParagraph.item(
                        1 + copy % 4, copy + ")", "กรมบังคับคดี" + typed + "พ.ศ. ๒๕๖๔ 2021 " + typed));
                body.add(MemoParagraph.plain(shortened(typed.repeat(7))));
            }
            body.add(MemoParagraph.heading(copy + ".", "ป๊ี่ ฎุ๋ ญู ฐุ ก์ํ็ น้ำ จำ้ 😀\u200dก"));
        }
        return body;
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_LINE_OF_ONE_WORD ? text.substring(0, LONGEST_LINE_OF_ONE_WORD) : text;
    }

    private static void assertArchival(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            ValidationResult result = validator.validate(parser);
            String failures = result.getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> one.getRuleId() + " " + one.getMessage() + " at " + one.getLocation())
                    .distinct()
                    .limit(10)
                    .collect(Collectors.joining("\n"));
            assertTrue(result.isCompliant(), failures);
            assertTrue(result.getTotalAssertions() > 100, "the validator looked at the paper");
        }
    }

    @Test
    void theMemoOfTheCallIsArchival() throws Exception {
        assertArchival(MemoPdf.render(Memos.ofTheCall(), Memos.PRODUCED));
    }

    @Test
    void aDraftIsArchival() throws Exception {
        assertArchival(MemoPdf.render(Memos.with(), Memos.PRODUCED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void everyFieldMayBearHostileText(String what, String typed, String printed) throws Exception {
        SignatureBlock signature = SignatureBlock.acting(typed, typed, typed, typed);
        OfficialMemo memo = new OfficialMemo(
                        typed,
                        "",
                        null,
                        typed,
                        typed,
                        List.of(MemoParagraph.heading(typed, typed), MemoParagraph.item(2, typed, typed)),
                        typed,
                        signature,
                        List.of(new MemoAnnotation(typed, typed, signature, Memos.ANNOTATED)),
                        true)
                .issued("1" + typed, LocalDate.of(2021, 10, 12));
        assertArchival(MemoPdf.render(memo, Memos.PRODUCED));
    }

    @Test
    void aHundredPagesOfHostileThaiAreArchivalAndLoseNothing() throws Exception {
        List<MemoParagraph> body = hostileBody(1);
        int perCopy = Math.max(
                1,
                PaperReader.pages(MemoPdf.render(Memos.with(body.toArray(MemoParagraph[]::new)), Memos.PRODUCED))
                        .size());
        body = hostileBody(PAGES / perCopy + 2);
        byte[] pdf = MemoPdf.render(Memos.with(body.toArray(MemoParagraph[]::new)), Memos.PRODUCED);
        List<List<String>> pages = PaperReader.pages(pdf);
        assertTrue(pages.size() >= PAGES, pages.size() + " pages");
        String read = squeezed(pages.stream()
                .flatMap(page -> page.stream().filter(line -> !line.endsWith("...") && !line.matches("- [๐-๙]+ -")))
                .collect(Collectors.joining()));
        String typed = squeezed(body.stream()
                .map(paragraph -> MemoPdf.words(paragraph.label()) + MemoPdf.words(paragraph.text()))
                .collect(Collectors.joining()));
        int from = read.indexOf(typed.substring(0, 40));
        int same = 0;
        while (same < typed.length() && from + same < read.length() && typed.charAt(same) == read.charAt(from + same)) {
            same++;
        }
        assertEquals(
                typed.length(),
                same,
                () -> "the paper differs from what was typed: "
                        + read.substring(from, Math.min(read.length(), from + 60)));
        assertArchival(pdf);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000\\u200B]+", ""); // a zero-width space only says where a line may end
    }

    @Test
    void theLetterAndTheBookletAreArchivalToo() throws Exception {
        assertArchival(LetterPdf.render(LetterPaperTest.DRAFT, Memos.PRODUCED));
        assertArchival(BookletPdf.render(
                new Booklet(
                        "ชุดเอกสาร",
                        "กลุ่มพัฒนาระบบบริหาร",
                        "ซ้อม",
                        "ท้าย",
                        List.of(new Booklet.Section("หัวข้อ", "เกี่ยวกับ", "เนื้อความ\nน้ำใจ 😀"))),
                Memos.PRODUCED));
    }
}
