package th.go.led.rangwan.service.evidence;

import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.evidence.LanguageStanding;
import th.go.led.rangwan.domain.evidence.LinkStatus;
import th.go.led.rangwan.domain.evidence.Support;
import th.go.led.rangwan.domain.evidence.Translation;
import th.go.led.rangwan.domain.evidence.TranslationState;
import th.go.led.rangwan.domain.evidence.WebsiteOwner;

/**
 * The evidence of a nomination as it would be filed.
 *
 * @param items what the judges are to see, by place; files and links together
 * @param urls the addresses for the portal, in its order: the used links by their places
 * @param website the address of ๔.๓, null while there is none
 * @param problems what stands against filing, and what is only advice
 */
public record EvidenceForPackage(List<Item> items, List<Url> urls, Website website, List<PackageProblem> problems) {
    /** Copies its lists. */
    public EvidenceForPackage {
        items = List.copyOf(items);
        urls = List.copyOf(urls);
        problems = List.copyOf(problems);
    }

    /**
     * One item that the judges are to see.
     *
     * @param place counted from 1
     * @param name the file's exactly as given, or the title of the link
     * @param file its newest version with type, size and SHA-256; null for a link
     * @param url of a link; empty for a file
     * @param language the code of its language, {@code zxx} when it has no words, empty while nobody has said it
     * @param translation null while there is none
     * @param criteria the criteria that it supports, in the order of the call
     * @param questions codes of the questions whose answers it proves, in the order of the call
     */
    public record Item(
            long itemId,
            int place,
            String name,
            FileRow file,
            String url,
            String language,
            LanguageStanding standing,
            Translated translation,
            List<Supported> criteria,
            List<String> questions) {}

    /** How an item supports the criterion of that code. */
    public record Supported(String criterion, Support support) {}

    /**
     * The finished translation or subtitles of an item.
     *
     * @param into the code of their language
     * @param file null when they are not a file
     * @param url empty when they are not behind an address
     */
    public record Translated(boolean subtitled, String into, FileRow file, String url) {
        /** What is finished of it; empty while somebody is still at it or nobody has begun. */
        public static Optional<Translated> of(Translation translation) {
            return translation.state() == TranslationState.DONE
                    ? Optional.of(new Translated(
                            translation.subtitled(),
                            translation.into(),
                            translation.file() == null ? null : FileRow.of(translation.file()),
                            translation.url()))
                    : Optional.empty();
        }
    }

    /** One address for the portal: its number there, counted from 1, and the item that it is. */
    public record Url(int number, long itemId, String title, String url, LinkStatus status) {}

    /** The website of the work or of the agency. */
    public record Website(String url, WebsiteOwner owner, LinkStatus status) {}
}
