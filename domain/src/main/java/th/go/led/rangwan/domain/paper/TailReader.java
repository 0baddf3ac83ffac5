package th.go.led.rangwan.domain.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds who signed, and what stands below the signature: annotations and handwriting. */
final class TailReader {
    private static final Pattern CLOSE =
            Pattern.compile(".*(?:จึงเรียนมา|ขอแสดงความนับถือ|Yours (?:sincerely|faithfully)).*");
    private static final Pattern NAME = Pattern.compile("\\( {0,9}[^()\\d]{3,80} {0,9}\\)");
    private static final Pattern POST =
            Pattern.compile("(?:ผู้|รอง|อธิบดี|หัวหน้า|เลขา|ปลัด|รักษา|ปฏิบัติ|นัก|ประธาน|ตำแหน่ง"
                    + "|Director|Head|Chief|Secretary|Acting).{0,120}");

    private TailReader() {}

    static List<Finding> findings(SourceText source) {
        List<Finding> found = new ArrayList<>();
        Optional<SourceText.Line> name = signature(source);
        if (name.isEmpty()) return found;
        SourceText.Line last = name.get();
        for (Optional<SourceText.Line> next = source.nextWritten(last);
                next.isPresent() && POST.matcher(next.get().words()).matches();
                next = source.nextWritten(last)) {
            last = next.get();
        }
        Span block = new Span(name.get().place().start(), last.place().end());
        found.add(Finding.of(FindingKind.SIGNATURE, source.words(block), block));
        source.nextWritten(last).ifPresent(first -> {
            int end = source.folded().stripTrailing().length();
            Span tail =
                    new Span(first.place().start(), Math.max(end, first.place().end()));
            String words = source.words(tail);
            found.add(Finding.of(
                    FindingKind.HANDWRITING, words.length() > 300 ? words.substring(0, 300) + "…" : words, tail));
        });
        return found;
    }

    private static Optional<SourceText.Line> signature(SourceText source) {
        boolean closing = false;
        for (SourceText.Line line : source.lines()) {
            if (line.words().length() > 400) continue;
            closing = closing || CLOSE.matcher(line.words()).matches();
            if (closing && NAME.matcher(line.words()).matches()) return Optional.of(line);
        }
        return Optional.empty();
    }
}
