package th.go.led.rangwan.domain.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds how many of something the text asks for or announces: ๔ สาขา, ๒ ฉบับ, ๓ URL. */
final class CountReader {
    private static final Pattern COUNT = Pattern.compile("(?<![\\d.,/:-])(\\d{1,4}) {0,2}"
            + "(สาขา|ฉบับ|URLs?|ข้อคำถาม|รายการ|ภาษา|หน่วยงาน|เกณฑ์|ประเภท|หน้า|คำ(?![ก-๙])|ชุด|ข้อ(?! ?[\\d])(?![ก-๙])"
            + "|categor(?:y|ies)|letters?|questions?|criteria|words)");

    private CountReader() {}

    static List<Finding> findings(SourceText source) {
        List<Finding> found = new ArrayList<>();
        Matcher count = COUNT.matcher(source.flowing());
        while (count.find()) {
            String value = String.valueOf(Integer.parseInt(count.group(1)));
            found.add(Finding.of(FindingKind.COUNT, value, count.group(2), new Span(count.start(), count.end())));
        }
        return found;
    }
}
