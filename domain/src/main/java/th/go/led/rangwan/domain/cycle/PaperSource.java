package th.go.led.rangwan.domain.cycle;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.paper.IncomingPaper;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.shared.ThaiDigits;

/** How a source of a call names a received paper: by the code that it got when the paper was taken, or by number and date. */
public final class PaperSource {
    private static final Pattern CODE = Pattern.compile("paper-(\\d{1,9})-(\\d{4})-(\\d{1,18})");

    private PaperSource() {}

    /**
     * A received paper.
     *
     * @param number its running number
     * @param year calendar year of its receipt, common era
     * @param unit id of the unit that received it
     */
    public record Receipt(int number, int year, long unit) {}

    /** The code of the source that a paper becomes. */
    static String code(IncomingPaper paper) {
        return "paper-" + paper.receivedNumber() + "-" + (paper.receivedYear() + ThaiDate.BUDDHIST_OFFSET) + "-"
                + paper.unit().id();
    }

    /** The received papers that those sources name by their codes. */
    public static List<Receipt> receipts(List<SourceDefinition> sources) {
        return sources.stream()
                .map(source -> receipt(source.code()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Receipt> receipt(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) return Optional.empty();
        return Optional.of(new Receipt(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)) - ThaiDate.BUDDHIST_OFFSET,
                Long.parseLong(matcher.group(3))));
    }

    /** The official numbers of those sources, in Arabic digits, as a paper's head has them. */
    public static List<String> numbers(List<SourceDefinition> sources) {
        return sources.stream()
                .filter(source -> source.number() != null)
                .map(source -> ThaiDigits.toArabic(source.number()))
                .toList();
    }

    /** Whether one of the sources has that official number, Arabic digits, and its date, ISO. */
    public static boolean names(List<SourceDefinition> sources, String number, String date) {
        return sources.stream()
                .filter(source -> source.number() != null && source.date() != null)
                .anyMatch(source -> ThaiDigits.toArabic(source.number()).equals(number)
                        && source.date().toString().equals(date));
    }
}
