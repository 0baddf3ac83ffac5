package th.go.led.rangwan.service.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Memos to test with. */
final class Memos {
    static final Instant PRODUCED = Instant.parse("2021-10-12T02:00:00Z");
    static final LocalDate WRITTEN = LocalDate.of(2021, 10, 11);
    static final LocalDate ANNOTATED = LocalDate.of(2021, 10, 12);

    private Memos() {}

    /** A draft with the given body and no annotation. */
    static OfficialMemo with(MemoParagraph... paragraphs) {
        return new OfficialMemo(
                "กลุ่มพัฒนาระบบบริหาร โทร. 0 2887 5124 ภายใน 1178",
                "",
                null,
                "การสมัครรางวัล United Nations Public Service Awards 2022",
                "อธิบดีกรมบังคับคดี",
                List.of(paragraphs),
                "จึงเรียนมาเพื่อโปรดพิจารณา",
                SignatureBlock.of("ผู้อำนวยการคนที่หนึ่ง", "ผู้อำนวยการกลุ่มพัฒนาระบบบริหาร"),
                List.of(),
                true);
    }

    /** The memo that the product starts from, people named by their posts, with three annotations. */
    static OfficialMemo ofTheCall() {
        OfficialMemo draft = new OfficialMemo(
                "กลุ่มพัฒนาระบบบริหาร โทร. 0 2887 5124 ภายใน 1178",
                "",
                null,
                "การประชุมชี้แจงและแลกเปลี่ยนเรียนรู้แนวทางการสมัครรางวัล United Nations Public Service Awards 2020",
                "อธิบดีกรมบังคับคดี",
                body(),
                "จึงเรียนมาเพื่อโปรดทราบและพิจารณา",
                SignatureBlock.of("ผู้อำนวยการคนที่หนึ่ง", "ผู้อำนวยการกลุ่มพัฒนาระบบบริหาร"),
                List.of(),
                true);
        return draft.issued("ยธ 0520(อ)/ 595", WRITTEN)
                .annotated(List.of(
                        new MemoAnnotation(
                                "ทราบ",
                                "และดำเนินการในส่วนที่เกี่ยวข้อง",
                                SignatureBlock.acting(
                                        "รองอธิบดีคนที่หนึ่ง", "รองอธิบดี", "รักษาราชการแทน", "อธิบดีกรมบังคับคดี"),
                                ANNOTATED),
                        new MemoAnnotation(
                                "แจ้ง",
                                "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร ขึ้นเว็บไซต์ https://www.led.go.th/news/2564 ภายใน 7 วัน",
                                SignatureBlock.of(
                                        "ผู้อำนวยการคนที่สอง", "ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร"),
                                ANNOTATED)));
    }

    static List<MemoParagraph> body() {
        try (InputStream in = Memos.class.getResourceAsStream("/paper/memo-body.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(c -> new MemoParagraph(MemoParagraph.Kind.valueOf(c[0]), Integer.parseInt(c[1]), c[2], c[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
