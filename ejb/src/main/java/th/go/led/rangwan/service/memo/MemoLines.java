package th.go.led.rangwan.service.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.memo.MemoKind;
import th.go.led.rangwan.domain.memo.MemoWords;
import th.go.led.rangwan.service.paper.MemoParagraph;

/** Reads edited words as paragraphs: a line that begins with 2.1, 1) or - is an item, any other is running text. */
final class MemoLines {
    private static final Pattern ITEM =
            Pattern.compile("^(?<label>[0-9๐-๙]+(?:\\.[0-9๐-๙]+)+\\.?|[0-9๐-๙]{1,2}[.)]|[-–•])\\s+(?<text>\\S.*)$");

    private MemoLines() {}

    /** The body of a memo: its three parts, each under its numbered heading where its kind has headings. */
    static List<MemoParagraph> body(MemoKind kind, MemoWords words) {
        List<MemoParagraph> body = new ArrayList<>();
        if (!kind.headed()) {
            body.addAll(paragraphs(words.cause()));
            body.addAll(paragraphs(words.facts()));
            body.addAll(paragraphs(words.proposal()));
            return body;
        }
        body.add(MemoParagraph.heading("1.", "เรื่องเดิม"));
        body.addAll(paragraphs(words.cause()));
        body.add(MemoParagraph.heading("2.", "ข้อเท็จจริง"));
        body.addAll(paragraphs(words.facts()));
        body.add(MemoParagraph.heading("3.", "ข้อเสนอ"));
        body.addAll(paragraphs(words.proposal()));
        return body;
    }

    static List<MemoParagraph> paragraphs(String part) {
        List<MemoParagraph> paragraphs = new ArrayList<>();
        boolean underItem = false;
        for (String line : part.lines().map(String::strip).toList()) {
            Matcher item = ITEM.matcher(line);
            if (line.isEmpty()) {
                continue;
            }
            if (!item.matches()) {
                paragraphs.add(MemoParagraph.plain(line));
                underItem = false;
                continue;
            }
            String label = item.group("label");
            boolean numbered = label.matches("[0-9๐-๙]+\\.[0-9๐-๙].*");
            int level = numbered ? 2 : underItem ? 3 : 1;
            underItem |= numbered;
            paragraphs.add(MemoParagraph.item(level, label, item.group("text")));
        }
        return paragraphs;
    }
}
