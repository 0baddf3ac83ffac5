package th.go.led.rangwan.web.api;

import java.util.List;
import java.util.Locale;
import th.go.led.rangwan.domain.shared.Language;

/** The language in which a caller wants sentences: the first of {@code Accept-Language} that we speak, else Thai. */
final class AskedLanguage {
    private AskedLanguage() {}

    static Language of(String header) {
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> range.getRange().split("-", 2)[0])
                .filter(tag -> tag.equals("th") || tag.equals("en"))
                .findFirst()
                .map(Language::of)
                .orElse(Language.TH);
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return header == null || header.isBlank() ? List.of() : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
