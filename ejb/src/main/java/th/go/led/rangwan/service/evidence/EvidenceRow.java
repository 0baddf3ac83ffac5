package th.go.led.rangwan.service.evidence;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.evidence.EvidenceTerms;
import th.go.led.rangwan.domain.evidence.LanguageStanding;
import th.go.led.rangwan.domain.evidence.Support;
import th.go.led.rangwan.domain.evidence.Translation;
import th.go.led.rangwan.domain.evidence.TranslationState;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * An item of evidence in a list.
 *
 * @param version what a form sends back as the version it saw
 * @param place among those that the judges see, counted from 1; null while it is not used
 * @param number among the files or the links of those, counted from 1; null while it is not used
 * @param title the name of its file exactly as given, or the title of the link
 * @param url of a link; empty for a file
 * @param file the newest version; null for a link
 * @param versions how many versions its file has
 * @param criteria those that it supports, in the order of the call
 * @param questions the codes of those whose answers it proves, in the order of the call
 * @param link what came when its address was called; null for a file
 * @param withdrawal by whom, when and why it was withdrawn; null while it counts
 */
public record EvidenceRow(
        long id,
        long version,
        Integer place,
        Integer number,
        String title,
        String url,
        FileRow file,
        int versions,
        List<Mark> criteria,
        List<String> questions,
        Tongue tongue,
        LinkRow link,
        Withdrawal withdrawal) {
    /** Copies its lists. */
    public EvidenceRow {
        criteria = List.copyOf(criteria);
        questions = List.copyOf(questions);
    }

    /** A criterion that an item supports. */
    public record Mark(EvidenceTerms.Term criterion, Support support) {
        /** Whether the criterion rests on the item. */
        public boolean main() {
            return support == Support.MAIN;
        }
    }

    /**
     * The language of an item and its translation.
     *
     * @param language code of ISO 639; empty while nobody has said it
     * @param into code of the translation's language; empty while there is none
     * @param by who stated the translation last; null when nobody has
     */
    public record Tongue(
            String language,
            LanguageStanding standing,
            TranslationState state,
            boolean subtitled,
            String into,
            String note,
            Bilingual by,
            Instant at) {}

    /** Why an item no longer counts. */
    public record Withdrawal(Bilingual by, Instant at, String reason) {}

    /** The row of an item under the terms of its call. */
    public static EvidenceRow of(EvidenceItem item, EvidenceTerms terms) {
        return new EvidenceRow(
                item.id(),
                item.version(),
                item.place(),
                number(item),
                item.title(),
                item.url(),
                item.link() ? null : FileRow.of(item.file()),
                item.versionCount(),
                terms.criteria().stream()
                        .filter(criterion -> item.criteria().containsKey(criterion.code()))
                        .map(criterion -> new Mark(criterion, item.criteria().get(criterion.code())))
                        .toList(),
                terms.questions().stream()
                        .map(EvidenceTerms.Term::code)
                        .filter(item.questions()::contains)
                        .toList(),
                tongue(item, terms),
                item.link() ? LinkRow.of(item.check()) : null,
                item.withdrawn()
                        ? new Withdrawal(name(item.withdrawnBy()), item.withdrawnAt(), item.withdrawnReason())
                        : null);
    }

    private static Integer number(EvidenceItem item) {
        return item.used()
                ? (int) item.folder().used().stream()
                        .filter(other -> other.link() == item.link() && other.place() <= item.place())
                        .count()
                : null;
    }

    private static Tongue tongue(EvidenceItem item, EvidenceTerms terms) {
        Translation translation = item.translation();
        return new Tongue(
                item.language(),
                item.standing(terms.languages()),
                translation.state(),
                translation.subtitled(),
                translation.into(),
                translation.note(),
                name(translation.statedBy()),
                translation.statedAt());
    }

    static Bilingual name(Person person) {
        return person == null ? null : new Bilingual(person.nameTh(), person.nameEn());
    }

    /** Whether it is a link rather than a file. */
    public boolean isLink() {
        return file == null;
    }

    /** Whether the judges are to see it. */
    public boolean used() {
        return place != null;
    }

    /** The name for the eye, see {@link ShownName}. */
    public String shownName() {
        return ShownName.of(title);
    }
}
