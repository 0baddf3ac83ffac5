package th.go.led.rangwan.service.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.submission.DocumentRole;
import th.go.led.rangwan.domain.submission.PackageDocument;
import th.go.led.rangwan.service.evidence.EvidenceFolders;
import th.go.led.rangwan.service.evidence.EvidenceForPackage;
import th.go.led.rangwan.service.evidence.FileRow;
import th.go.led.rangwan.service.evidence.UsedEvidence;
import th.go.led.rangwan.service.letter.LetterScans;
import th.go.led.rangwan.service.letter.LetterStandings;
import th.go.led.rangwan.service.nomination.EquivalenceRow;
import th.go.led.rangwan.service.nomination.FiledReport;
import th.go.led.rangwan.service.nomination.ReportForPackage;

/** Gathers the documents of a package: website, report, letters, and what the judges are to see; every file is read. */
@Dependent
class PackageDocuments {
    @Inject
    private UsedEvidence evidence;

    @Inject
    private LetterStandings letters;

    @Inject
    private LetterScans scans;

    @Inject
    private FiledReport reports;

    @Inject
    private EvidenceFolders folders;

    @Inject
    private FileReading files;

    List<PackageDocument> of(Nomination nomination) {
        EvidenceForPackage used = evidence.of(nomination.subject());
        Index index = new Index(files, new ArrayList<>());
        if (used.website() != null) {
            index.link(
                    DocumentRole.WEBSITE,
                    1,
                    used.website().url(),
                    used.website().url(),
                    "");
        }
        report(nomination, index);
        int number = 1;
        for (ReferenceLetter letter : letters.counting(nomination)) {
            index.file(
                    DocumentRole.LETTER,
                    number++,
                    scan(letter),
                    letter.quality().letterLanguage());
        }
        used.items().forEach(item -> item(item, index));
        return index.documents();
    }

    private FileRow scan(ReferenceLetter letter) {
        return scans.latest(letter).orElseThrow(() -> new IllegalStateException("no scan of " + letter.subject()));
    }

    /** The report with its translation, or the evidence that a director lets stand for it. */
    private void report(Nomination nomination, Index index) {
        ReportForPackage report = reports.of(nomination.id());
        if (report.accepted() != null) {
            for (EquivalenceRow.Item item : report.accepted().items()) {
                standing(folders.item(nomination.subject(), item.id()), index);
            }
            return;
        }
        if (report.file() != null) {
            index.file(DocumentRole.REPORT, 1, report.file(), "");
        } else if (!report.url().isEmpty()) {
            index.link(DocumentRole.REPORT, 1, report.title(), report.url(), "");
        }
        translation(report.translation(), DocumentRole.REPORT, 2, index);
    }

    private static void standing(EvidenceItem item, Index index) {
        int number = index.next(DocumentRole.REPORT);
        if (item.link()) {
            index.link(DocumentRole.REPORT, number, item.title(), item.url(), item.language());
        } else {
            index.file(DocumentRole.REPORT, number, FileRow.of(item.file()), item.language());
        }
        translation(
                EvidenceForPackage.Translated.of(item.translation()).orElse(null),
                DocumentRole.REPORT,
                number + 1,
                index);
    }

    /** A finished translation, which is a file, or an address such as that of a film with subtitles; null for none. */
    private static void translation(
            EvidenceForPackage.Translated translated, DocumentRole role, int number, Index index) {
        if (translated == null) {
            return;
        }
        if (translated.file() != null) {
            index.file(role, number, translated.file(), translated.into());
        } else {
            index.link(role, number, translated.url(), translated.url(), translated.into());
        }
    }

    private static void item(EvidenceForPackage.Item item, Index index) {
        if (item.file() == null) {
            index.link(DocumentRole.EVIDENCE, item.place(), item.name(), item.url(), item.language());
        } else {
            index.file(DocumentRole.EVIDENCE, item.place(), item.file(), item.language());
        }
        translation(item.translation(), DocumentRole.TRANSLATION, item.place(), index);
    }

    /** What a document is, in words. */
    static Bilingual title(PackageDocument document) {
        int number = document.part().number();
        return switch (document.part().role()) {
            case WEBSITE -> new Bilingual("เว็บไซต์ของผลงาน", "Website");
            case REPORT ->
                number == 1
                        ? new Bilingual("รายงานการประเมินผล", "Evaluation report")
                        : new Bilingual("รายงานการประเมินผล ไฟล์ที่ " + number, "Evaluation report, file " + number);
            case LETTER -> new Bilingual("หนังสือรับรองฉบับที่ " + number, "Letter of reference " + number);
            case EVIDENCE -> new Bilingual("หลักฐานลำดับ " + number, "Evidence " + number);
            case TRANSLATION -> new Bilingual("คำแปลหลักฐานลำดับ " + number, "Translation of evidence " + number);
        };
    }

    /** Documents under way, numbered as they come. */
    private record Index(FileReading files, List<PackageDocument> documents) {
        /** The number of that role's next document. */
        int next(DocumentRole role) {
            return 1
                    + (int) documents.stream()
                            .filter(document -> document.part().role() == role)
                            .count();
        }

        void link(DocumentRole role, int number, String name, String url, String language) {
            documents.add(PackageDocument.link(
                    documents.size() + 1, new PackageDocument.Part(role, number, name, language), url));
        }

        void file(DocumentRole role, int number, FileRow file, String language) {
            documents.add(PackageDocument.file(
                    documents.size() + 1,
                    new PackageDocument.Part(role, number, file.name(), language),
                    files.read(file)));
        }
    }
}
