package th.go.led.rangwan.service.submission;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.submission.BoxKind;
import th.go.led.rangwan.domain.submission.DocumentRole;
import th.go.led.rangwan.domain.submission.PackageBox;
import th.go.led.rangwan.domain.submission.PackageDocument;
import th.go.led.rangwan.domain.submission.PackageState;
import th.go.led.rangwan.domain.submission.SubmissionPackage;

/**
 * One frozen package as screens show it.
 *
 * @param number counted from 1 within the nomination
 * @param cycle code of the cycle, {@code revision} of its call, {@code category} code within it, all as at the freeze
 * @param questionsVerified whether the questions had been compared with the real form; if not, every page says so
 * @param manifestSha256 names the package, 64 hexadecimal digits
 * @param archiveSha256 of the ZIP, which is the same at every download; {@code archiveBytes} its size
 * @param reopening who opened the dossier again, when and why; null while nobody has
 * @param boxes in the order of the portal
 * @param documents in the order of the index
 */
public record PackageSheet(
        long id,
        long version,
        long nominationId,
        int number,
        PackageState state,
        Instant stateSince,
        Bilingual frozenBy,
        Instant frozenAt,
        String cycle,
        int revision,
        String category,
        boolean questionsVerified,
        String manifestSha256,
        String archiveSha256,
        long archiveBytes,
        Reopening reopening,
        List<BoxRow> boxes,
        List<DocumentRow> documents) {

    /** Why the dossier was opened again; {@code by} is null when its cycle ended it. */
    public record Reopening(Bilingual by, Instant at, String reason) {}

    /**
     * One box of the portal.
     *
     * @param place in the order of the portal, from 1
     * @param code number on the form, such as {@code 4a}
     * @param asks the question in full
     * @param limit in words of the submission language, null for none
     * @param document place of the document that it holds, null for a box of text
     * @param emptyReason why it stays empty, null when it does not
     * @param missing whether it is empty only because its text is not there yet
     * @param basis the facts on which an answer of the portal's own screening rests; empty for others
     */
    public record BoxRow(
            int place,
            BoxKind kind,
            String code,
            Bilingual title,
            Bilingual asks,
            String text,
            int words,
            int characters,
            Integer limit,
            Integer document,
            Bilingual emptyReason,
            boolean missing,
            Bilingual basis) {
        static BoxRow of(PackageBox box) {
            return new BoxRow(
                    box.place(),
                    box.kind(),
                    box.code(),
                    box.head().title(),
                    box.head().asks(),
                    box.text(),
                    box.words(),
                    box.characters(),
                    box.head().maxWords(),
                    box.document(),
                    box.empty() ? box.emptyReason() : null,
                    box.missing(),
                    box.basis());
        }

        /** Whether nothing is put into it. */
        public boolean unfilled() {
            return emptyReason != null;
        }
    }

    /**
     * One document of the index.
     *
     * @param number within its role, from 1
     * @param name exactly as given
     * @param kind name of the file's kind, empty for a link
     * @param language code, empty when nobody has said
     * @param url address of a link, empty for a file
     * @param fileId of the stored file, null for a link
     */
    public record DocumentRow(
            int place,
            DocumentRole role,
            int number,
            String name,
            String kind,
            long bytes,
            String sha256,
            String language,
            String url,
            Long fileId) {
        static DocumentRow of(PackageDocument document) {
            PackageDocument.Content content = document.content();
            return new DocumentRow(
                    document.place(),
                    document.part().role(),
                    document.part().number(),
                    document.name(),
                    content == null ? "" : content.kind(),
                    content == null ? 0 : content.bytes(),
                    content == null ? "" : content.sha256(),
                    document.part().language(),
                    document.url(),
                    content == null ? null : content.fileId());
        }

        /** Whether it is an address instead of a file. */
        public boolean link() {
            return fileId == null;
        }
    }

    static PackageSheet of(SubmissionPackage one) {
        return new PackageSheet(
                one.id(),
                one.version(),
                one.nomination().id(),
                one.number(),
                one.state(),
                one.stateSince(),
                new Bilingual(one.freezing().by().nameTh(), one.freezing().by().nameEn()),
                one.freezing().at(),
                one.entry().cycle(),
                one.entry().revision(),
                one.entry().category(),
                one.questionsVerified(),
                one.manifestSha256(),
                one.archiveSha256(),
                one.archiveBytes(),
                reopening(one),
                one.boxes().stream().map(BoxRow::of).toList(),
                one.documents().stream().map(DocumentRow::of).toList());
    }

    private static Reopening reopening(SubmissionPackage one) {
        if (one.state() != PackageState.REOPENED) {
            return null;
        }
        Bilingual by = one.reopenedBy() == null
                ? null
                : new Bilingual(one.reopenedBy().nameTh(), one.reopenedBy().nameEn());
        return new Reopening(by, one.stateSince(), one.reopenReason());
    }
}
