package th.go.led.rangwan.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.shared.ThaiDigits;
import th.go.led.rangwan.service.shared.Bundles;
import th.go.led.rangwan.service.shared.Phrases;

/**
 * The words of the screens: one bundle a feature, named by the first part of a key. Functions for facelets; the
 * language is the page's.
 */
public final class Wording {
    private static final Duration SOON = Duration.ofDays(2);
    private static final Bundles BUNDLES = new Bundles("th.go.led.rangwan.web", Wording.class.getClassLoader());

    private Wording() {}

    /** The text of that key with its arguments, a {@link Bilingual} among them in the asked language. */
    public static String of(Language language, String key, List<?> arguments) {
        return Bundles.filled(language, pattern(language, key), arguments);
    }

    /** The raw text of that key, from the pages or from what messages share with them; in question marks when none has it. */
    static String pattern(Language language, String key) {
        int dot = key.indexOf('.');
        return BUNDLES.find(language, dot < 0 ? "shared" : key.substring(0, dot), key)
                .or(() -> Phrases.find(language, key))
                .orElse("??" + key + "??");
    }

    /** Whether the bundles have a text of that key. */
    public static boolean known(String key) {
        return !pattern(Language.TH, key).startsWith("??");
    }

    /** The page's language. */
    public static Language language() {
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean english = faces != null
                && faces.getViewRoot() != null
                && "en".equals(faces.getViewRoot().getLocale().getLanguage());
        return english ? Language.EN : Language.TH;
    }

    /** The text of that key with one argument. */
    public static String text(String key, Object argument) {
        return of(language(), key, Arrays.asList(argument));
    }

    /** The text of that key with two arguments. */
    public static String text2(String key, Object first, Object second) {
        return of(language(), key, Arrays.asList(first, second));
    }

    /** The text of that key with three arguments. */
    public static String text3(String key, Object first, Object second, Object third) {
        return of(language(), key, Arrays.asList(first, second, third));
    }

    /** The text of that key with a list of arguments, a {@link Bilingual} among them in the page's language. */
    public static String said(String key, List<?> arguments) {
        return of(language(), key, arguments);
    }

    /** The one of two texts that is in the page's language. */
    public static String in(String th, String en) {
        return language() == Language.EN ? en : th;
    }

    /** A bilingual text in the page's language, empty for null. */
    public static String bi(Bilingual both) {
        return both == null ? "" : both.in(language());
    }

    /** Weekday and date of a {@link LocalDate} or of an {@link Instant} in Bangkok; empty for null. */
    public static String date(Object when) {
        if (when instanceof LocalDate day) {
            return ThaiDate.weekday(day, language());
        }
        return when instanceof Instant instant ? ThaiDate.weekday(ThaiDate.dayOf(instant), language()) : "";
    }

    /** An instant as the time of day in Bangkok; empty for null. */
    public static String time(Instant instant) {
        return instant == null ? "" : ThaiDate.time(ThaiDate.timeOf(instant), language());
    }

    /** Date and time in Bangkok; empty for null. */
    public static String moment(Instant instant) {
        return instant == null ? "" : ThaiDate.moment(instant, language());
    }

    /** How far the instant is from now by calendar days in Bangkok; "no date" for null. */
    public static String left(Instant due) {
        if (due == null) {
            return of(language(), "shared.left.none", List.of());
        }
        Instant now = now();
        long days = ChronoUnit.DAYS.between(ThaiDate.dayOf(now), ThaiDate.dayOf(due));
        String key = due.isBefore(now)
                ? days == 0 ? "shared.left.lateToday" : "shared.left.late"
                : days == 0 ? "shared.left.today" : days == 1 ? "shared.left.tomorrow" : "shared.left.days";
        return of(language(), key, List.of(Math.abs(days), ThaiDate.time(ThaiDate.timeOf(due), language())));
    }

    /** The style class of a due instant: late, soon (within two days) or none. */
    public static String urgency(Instant due) {
        if (due == null) {
            return "";
        }
        Instant now = now();
        return due.isBefore(now) ? "late" : due.isBefore(now.plus(SOON)) ? "soon" : "";
    }

    /** The text with Thai digits. */
    public static String thaiDigits(String text) {
        return text == null ? "" : ThaiDigits.toThai(text);
    }

    private static Instant now() {
        return CDI.current().select(Clock.class).get().instant();
    }
}
