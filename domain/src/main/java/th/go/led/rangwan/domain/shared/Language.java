package th.go.led.rangwan.domain.shared;

import java.util.Locale;

/** The two languages of every screen and sentence. Thai comes first and is the one to fall back on. */
public enum Language {
    TH("th", Locale.forLanguageTag("th-TH")),
    EN("en", Locale.ENGLISH);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** The code of the language, {@code th} or {@code en}, as bundles and {@code lang} attributes write it. */
    public String code() {
        return code;
    }

    /** The locale for bundles and number formats; its calendar is not to be used, see {@link ThaiDate}. */
    public Locale locale() {
        return locale;
    }

    /** Reads a language tag such as {@code en}, {@code en-GB} or {@code th_TH}; anything else, and null, is Thai. */
    public static Language of(String tag) {
        return tag != null && tag.toLowerCase(Locale.ROOT).startsWith(EN.code) ? EN : TH;
    }
}
