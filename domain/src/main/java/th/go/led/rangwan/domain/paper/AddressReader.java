package th.go.led.rangwan.domain.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds addresses in the web and of mail, and telephone numbers. */
final class AddressReader {
    private static final Pattern WEB = Pattern.compile("(?:https?://|www\\.)[A-Za-z0-9][^\\s<>()\"“”ก-๙]{2,500}");
    private static final Pattern MAIL = Pattern.compile(
            "(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}+@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,6}");
    private static final Pattern PHONE = Pattern.compile(
            "(?:โทร(?:ศัพท์|สาร)?\\.?|[Tt]el\\.?:?|[Pp]hone:?) {0,3}(\\+?\\d(?:[ \\-]?\\d){5,14})(?: {0,3}(?:ภายใน|ต่อ|ext\\.?) {0,3}(\\d{1,6}))?");

    private AddressReader() {}

    static List<Finding> findings(SourceText source) {
        List<Finding> found = new ArrayList<>();
        Matcher web = WEB.matcher(source.flowing());
        while (web.find()) {
            String address = web.group().replaceFirst("[.,;:!?'>]+$", "");
            found.add(Finding.of(FindingKind.WEB, address, new Span(web.start(), web.start() + address.length())));
        }
        Matcher mail = MAIL.matcher(source.flowing());
        while (mail.find()) {
            found.add(Finding.of(FindingKind.MAIL, mail.group(), new Span(mail.start(), mail.end())));
        }
        Matcher phone = PHONE.matcher(source.flowing());
        while (phone.find()) {
            String inner = phone.group(2) == null ? "" : " #" + phone.group(2);
            found.add(Finding.of(FindingKind.PHONE, phone.group(1) + inner, new Span(phone.start(), phone.end())));
        }
        return found;
    }
}
