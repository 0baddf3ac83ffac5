package th.go.led.rangwan.domain.shared;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of the screen as official papers write them: months in full and Thai digits
 * (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ). Digits that belong to a name in Latin letters, such as UNPSA 2022, stay.
 */
public final class OfficialThai {
    private static final Pattern BRIEF_DATE = Pattern.compile("(\\d{1,2}) ("
            + ThaiDate.SHORT_MONTHS.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ") (\\d{4})");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9./:_-]*(?: \\d{4})?");

    private OfficialThai() {}

    /** The text with full dates and Thai digits. */
    public static String of(String words) {
        String dated = BRIEF_DATE
                .matcher(words)
                .replaceAll(date ->
                        Matcher.quoteReplacement(date.group(1) + " " + month(date.group(2)) + " " + date.group(3)));
        StringBuilder official = new StringBuilder(dated.length());
        int from = 0;
        for (MatchResult name : LATIN.matcher(dated).results().toList()) {
            official.append(ThaiDigits.toThai(dated.substring(from, name.start())))
                    .append(name.group());
            from = name.end();
        }
        return official.append(ThaiDigits.toThai(dated.substring(from))).toString();
    }

    private static String month(String brief) {
        return ThaiDate.MONTHS.get(ThaiDate.SHORT_MONTHS.indexOf(brief));
    }
}
