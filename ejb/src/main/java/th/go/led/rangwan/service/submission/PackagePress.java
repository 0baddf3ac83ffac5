package th.go.led.rangwan.service.submission;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.submission.BoxKind;
import th.go.led.rangwan.domain.submission.PackageBox;
import th.go.led.rangwan.domain.submission.PackagePaper;
import th.go.led.rangwan.domain.submission.SubmissionPackage;
import th.go.led.rangwan.service.paper.Booklet;
import th.go.led.rangwan.service.paper.BookletDocx;
import th.go.led.rangwan.service.paper.BookletPdf;

/**
 * Makes the papers of a package at its freeze: all answers and the index as PDF, DOCX and text, the text of each box, the
 * index as a workbook, and the sums of all files. While the questions of the call are unverified, every page and file
 * begins with a warning.
 */
final class PackagePress {
    static final String PDF = "package.pdf";
    static final String DOCX = "package.docx";
    static final String INDEX = "index.xlsx";
    static final String SUMS = "SHA256SUMS";

    private static final String WHOLE = "package.txt";
    private static final String MANIFEST = "MANIFEST.txt";
    private static final Bilingual WARNING = new Bilingual(
            "คำเตือน: ข้อคำถามชุดนี้ยังไม่ได้ยืนยันกับแบบฟอร์มจริง ชื่อกล่อง ลำดับ และจำนวนคำอาจต่าง",
            "Warning: these questions were not compared with the real form; boxes, order and limits may differ");

    private final SubmissionPackage one;
    private final Booklet booklet;

    private PackagePress(SubmissionPackage one, Bilingual work, Bilingual call) {
        this.one = one;
        this.booklet = booklet(work, call);
    }

    /** The papers in the order of the archive; the last one holds the sums of the others and of the documents. */
    static List<PackagePaper> papers(SubmissionPackage one, Bilingual work, Bilingual call) {
        PackagePress press = new PackagePress(one, work, call);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(PDF, BookletPdf.render(press.booklet, one.freezing().at()));
        files.put(DOCX, BookletDocx.render(press.booklet));
        files.put(WHOLE, utf8(press.whole()));
        files.put(INDEX, IndexBook.write(one, press.warning()));
        files.put(MANIFEST, utf8(one.manifest().lines()));
        one.boxes().stream()
                .filter(box -> box.kind() == BoxKind.PRE_SCREENING || box.kind() == BoxKind.ANSWER)
                .forEach(box -> files.put(
                        "boxes/%02d-%s.txt".formatted(box.place(), safe(box.code())), utf8(press.alone(box))));
        List<PackagePaper> papers = new ArrayList<>();
        files.forEach((name, content) -> papers.add(new PackagePaper(one, papers.size() + 1, name, content)));
        papers.add(new PackagePaper(one, papers.size() + 1, SUMS, utf8(sums(one, papers))));
        return papers;
    }

    private static String sums(SubmissionPackage one, List<PackagePaper> papers) {
        StringBuilder lines = new StringBuilder();
        papers.forEach(paper ->
                lines.append(paper.sha256()).append("  ").append(paper.name()).append('\n'));
        one.documents().stream().filter(document -> !document.link()).forEach(document -> lines.append(
                        document.content().sha256())
                .append("  ")
                .append(PackageFiles.name(document))
                .append('\n'));
        return lines.toString();
    }

    private Booklet booklet(Bilingual work, Bilingual call) {
        List<Booklet.Section> sections = new ArrayList<>();
        sections.add(new Booklet.Section(
                call.th() + " สาขา " + one.entry().category(),
                "ประกาศฉบับที่ " + one.entry().revision() + " · ตรึงเมื่อ "
                        + ThaiDate.moment(one.freezing().at(), Language.TH) + " โดย "
                        + one.freezing().by().nameTh(),
                "SHA-256 " + one.manifestSha256()));
        one.boxes().forEach(box -> sections.add(section(box)));
        sections.add(new Booklet.Section("เอกสารและลิงก์", "", index()));
        return new Booklet(
                "ชุดเอกสารสำหรับยื่น ชุดที่ " + one.number() + ": " + work.th(),
                "กรมบังคับคดี",
                warning(),
                "ชุดที่ " + one.number() + " · SHA-256 " + one.manifestSha256().substring(0, 16),
                sections);
    }

    private static Booklet.Section section(PackageBox box) {
        return new Booklet.Section(
                box.code() + " " + box.head().title().th() + " · "
                        + box.head().title().en(),
                count(box),
                box.empty()
                        ? "– " + box.emptyReason().th() + " · "
                                + box.emptyReason().en()
                        : box.text());
    }

    private static String count(PackageBox box) {
        if (box.document() != null || box.empty()) {
            return "";
        }
        String words = box.head().maxWords() == null
                ? box.words() + " คำ"
                : box.words() + " จาก " + box.head().maxWords() + " คำ";
        return words + " · " + box.characters() + " ตัวอักษร";
    }

    private String index() {
        return one.documents().stream()
                .map(document -> document.place() + ". "
                        + PackageDocuments.title(document).th() + ": "
                        + (document.link()
                                ? document.url()
                                : document.name() + " · " + document.content().bytes() + " bytes · SHA-256 "
                                        + document.content().sha256()))
                .collect(Collectors.joining("\n"));
    }

    private String whole() {
        StringBuilder text = new StringBuilder(head());
        text.append(booklet.title()).append('\n');
        booklet.sections().forEach(section -> {
            text.append("\n=== ").append(section.heading()).append('\n');
            if (!section.about().isEmpty()) {
                text.append(section.about()).append('\n');
            }
            text.append('\n').append(section.text()).append('\n');
        });
        return text.toString();
    }

    private String alone(PackageBox box) {
        Booklet.Section section = section(box);
        return head() + section.heading() + "\n" + section.about() + "\n----\n" + section.text() + "\n";
    }

    private String head() {
        return warning().isEmpty() ? "" : warning() + "\n\n";
    }

    private String warning() {
        return one.questionsVerified() ? "" : WARNING.th() + " · " + WARNING.en();
    }

    private static String safe(String code) {
        return code.replaceAll("[^A-Za-z0-9-]", "_");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
