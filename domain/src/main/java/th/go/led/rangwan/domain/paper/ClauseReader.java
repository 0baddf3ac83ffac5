package th.go.led.rangwan.domain.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbered clauses under their headings (๑. คุณสมบัติ, ๑.๑ …), the parts below a clause (- …) and the categories of
 * an award (๑) …). Catch-words and page numbers are no clauses.
 */
final class ClauseReader {
    private static final Pattern HEADING = Pattern.compile("(\\d{1,2})\\. {0,3}(?=[^\\d ])(.{2,})");
    private static final Pattern CLAUSE =
            Pattern.compile("([1-9]\\d?(?:\\.[1-9]\\d?){1,2})\\.? {1,9}(?=[^\\d\\-–])(?!น\\.)(.{2,})");
    private static final Pattern ITEM = Pattern.compile("(\\d{1,2})\\) {0,3}(.{2,})");
    private static final Pattern BULLET = Pattern.compile("[-•–·] {0,3}(.{2,})");
    private static final Pattern CATEGORIES = Pattern.compile("สาขา|ประเภท|[Cc]ategor");

    private final SourceText source;
    private final List<Finding> findings = new ArrayList<>();
    private FindingKind section = FindingKind.CLAUSE;
    private Open open;
    private boolean inPart;
    private boolean ofCategories;

    /** A finding whose end is still to come. */
    private static final class Open {
        private final FindingKind kind;
        private final String number;
        private final int start;
        private final StringBuilder words = new StringBuilder();
        private int end;
        private int parts;
        private boolean closed;

        private Open(FindingKind kind, String number, int start) {
            this.kind = kind;
            this.number = number;
            this.start = start;
        }
    }

    private ClauseReader(SourceText source) {
        this.source = source;
    }

    static List<Finding> findings(SourceText source) {
        ClauseReader reader = new ClauseReader(source);
        boolean pageBreak = false;
        for (SourceText.Line line : source.lines()) {
            if (line.blank()) {
                if (!pageBreak) reader.pause();
            } else if (source.ofPage(line)) {
                pageBreak = true;
            } else {
                reader.read(line);
                pageBreak = false;
            }
        }
        reader.close();
        return reader.findings;
    }

    private void read(SourceText.Line line) {
        String words = line.words();
        Matcher clause = CLAUSE.matcher(words);
        Matcher heading = HEADING.matcher(words);
        Matcher item = ITEM.matcher(words);
        Matcher bullet = BULLET.matcher(words);
        if (clause.matches()) {
            begin(section, clause.group(1), line, clause.start(2));
        } else if (heading.matches()) {
            heading(line, heading);
        } else if (item.matches() && (openKind() == FindingKind.CATEGORY || ofCategories)) {
            begin(FindingKind.CATEGORY, item.group(1), line, item.start(2));
        } else if (bullet.matches() && open != null && open.kind != FindingKind.CATEGORY) {
            part(line, bullet.start(1));
        } else if (open != null && !open.closed) {
            grow(line, 0);
        } else if (inPart) {
            growPart(line);
        } else {
            close();
            ofCategories = CATEGORIES.matcher(words).find();
        }
    }

    private void heading(SourceText.Line line, Matcher heading) {
        close();
        String title = heading.group(2);
        section = section(title);
        ofCategories = CATEGORIES.matcher(title).find();
        if (section == FindingKind.METHOD) begin(section, heading.group(1), line, heading.start(2));
    }

    private static FindingKind section(String title) {
        if (title.contains("คุณสมบัติ") || title.contains("ligib")) return FindingKind.ELIGIBILITY;
        if (title.contains("เกณฑ์") || title.contains("riteria")) return FindingKind.CRITERION;
        if (title.contains("วิธี") || title.contains("ow to apply")) return FindingKind.METHOD;
        if (title.contains("เอกสาร") || title.contains("ocument")) return FindingKind.DOCUMENT;
        return FindingKind.CLAUSE;
    }

    private void begin(FindingKind kind, String number, SourceText.Line line, int from) {
        close();
        open = new Open(kind, number, line.place().start());
        grow(line, from);
    }

    private void grow(SourceText.Line line, int from) {
        String words =
                source.words(new Span(line.place().start() + from, line.place().end()));
        open.words.append(SourceText.joint(open.words, words)).append(words);
        open.end = line.place().end();
    }

    /** The last part goes on over the end of its line. */
    private void growPart(SourceText.Line line) {
        Finding part = findings.get(findings.size() - 1);
        if (part.value().length() > PaperProposal.LONGEST) return;
        String more = source.words(line.place());
        String words = part.value() + SourceText.joint(part.value(), more) + more;
        Span place = new Span(part.place().start(), line.place().end());
        findings.set(findings.size() - 1, new Finding(part.kind(), part.number(), words, "", place));
    }

    /** A part stands for itself, below the clause that it belongs to. */
    private void part(SourceText.Line line, int from) {
        Open whole = open;
        if (whole.parts == 0) finish(whole);
        whole.parts++;
        whole.closed = true;
        Span words = new Span(line.place().start() + from, line.place().end());
        findings.add(
                new Finding(FindingKind.PART, whole.number + "-" + whole.parts, source.words(words), "", line.place()));
        inPart = true;
    }

    /** A blank line ends the words of a clause; parts may still follow. How one applies goes on over paragraphs. */
    private void pause() {
        inPart = false;
        if (open != null && open.kind != FindingKind.METHOD) open.closed = true;
    }

    private void close() {
        inPart = false;
        if (open != null && open.parts == 0) finish(open);
        open = null;
    }

    private void finish(Open one) {
        findings.add(new Finding(one.kind, one.number, one.words.toString(), "", new Span(one.start, one.end)));
    }

    private FindingKind openKind() {
        return open == null ? null : open.kind;
    }
}
