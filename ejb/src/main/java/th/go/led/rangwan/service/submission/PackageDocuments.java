package th.go.led.rangwan.service.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.submission.DocumentRole;
import th.go.led.rangwan.domain.submission.PackageDocument;
import th.go.led.rangwan.service.evidence.EvidenceForPackage;
import th.go.led.rangwan.service.evidence.FileRow;
import th.go.led.rangwan.service.evidence.UsedEvidence;
import th.go.led.rangwan.service.letter.LetterStandings;

/** Gathers the documents of a package: website, report, letters, and what the judges are to see; every file is read. */
@Dependent
class PackageDocuments {
    @Inject
    private UsedEvidence evidence;

    @Inject
    private LetterStandings letters;

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
                    used.website().url());
        }
        int number = 1;
        for (ReferenceLetter letter : letters.counting(nomination)) {
            index.file(DocumentRole.LETTER, number++, FileRow.of(letter.file()), "");
        }
        used.items().forEach(item -> item(item, index));
        return index.documents();
    }

    private static void item(EvidenceForPackage.Item item, Index index) {
        if (item.file() == null) {
            index.link(DocumentRole.EVIDENCE, item.place(), item.name(), item.url());
        } else {
            index.file(DocumentRole.EVIDENCE, item.place(), item.file(), item.language());
        }
        EvidenceForPackage.Translated translated = item.translation();
        if (translated != null && translated.file() != null) {
            index.file(DocumentRole.TRANSLATION, item.place(), translated.file(), translated.into());
        }
    }

    /** What a document is, in words. */
    static Bilingual title(PackageDocument document) {
        int number = document.part().number();
        return switch (document.part().role()) {
            case WEBSITE -> new Bilingual("เว็บไซต์ของผลงาน", "Website");
            case REPORT ->
                number == 1
                        ? new Bilingual("รายงานการประเมินผล", "Evaluation report")
                        : new Bilingual("คำแปลรายงานการประเมินผล", "Translation of the evaluation report");
            case LETTER -> new Bilingual("หนังสือรับรองฉบับที่ " + number, "Letter of reference " + number);
            case EVIDENCE -> new Bilingual("หลักฐานลำดับ " + number, "Evidence " + number);
            case TRANSLATION -> new Bilingual("คำแปลหลักฐานลำดับ " + number, "Translation of evidence " + number);
        };
    }

    /** Documents under way, numbered as they come. */
    private record Index(FileReading files, List<PackageDocument> documents) {
        void link(DocumentRole role, int number, String name, String url) {
            documents.add(
                    PackageDocument.link(documents.size() + 1, new PackageDocument.Part(role, number, name, ""), url));
        }

        void file(DocumentRole role, int number, FileRow file, String language) {
            documents.add(PackageDocument.file(
                    documents.size() + 1,
                    new PackageDocument.Part(role, number, file.name(), language),
                    files.read(file)));
        }
    }
}
