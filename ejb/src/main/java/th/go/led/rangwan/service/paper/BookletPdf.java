package th.go.led.rangwan.service.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes a {@link Booklet} as PDF/A-2u, its text readable exactly as it is stored, apart from control characters. */
public final class BookletPdf {
    private static final float TITLE = 15;
    private static final float HEADING = 12;
    private static final float TEXT = 11;
    private static final float SMALL = 9;
    private static final float ROW = 16;
    private static final float GAP = 8;
    private static final float TOP = 2.2f * Sheet.CM;
    private static final float HEAD_AT = 1.4f * Sheet.CM;
    private static final float FOOT_AT = PageContent.PAGE_HEIGHT - 1.2f * Sheet.CM;

    private final PaperPdf pdf = new PaperPdf();
    private final Booklet booklet;
    private final Style text = pdf.regular(TEXT);
    private final Style heading = pdf.bold(HEADING);
    private final Style small = pdf.regular(SMALL);
    private final List<PageContent> pages = new ArrayList<>();
    private float used;

    private BookletPdf(Booklet booklet) {
        this.booklet = booklet;
    }

    /** The bytes of the PDF; the same booklet and moment give the same bytes. */
    public static byte[] render(Booklet booklet, Instant producedAt) {
        BookletPdf writing = new BookletPdf(booklet);
        writing.write();
        return writing.pdf.write(
                new PaperFacts(PaperText.clean(booklet.title()), PaperText.clean(booklet.author()), producedAt));
    }

    private void write() {
        turn();
        show(pdf.bold(TITLE), booklet.title(), ROW * 1.4f, 0);
        for (Booklet.Section section : booklet.sections()) {
            used += GAP;
            show(heading, section.heading(), ROW, 3 * ROW);
            if (!section.about().isEmpty()) {
                show(small, section.about(), ROW * 0.85f, ROW);
            }
            section.text().lines().forEach(paragraph -> show(text, paragraph, ROW, 0));
        }
        for (int at = 0; at < pages.size(); at++) {
            Line number = small.line(PaperText.clean(booklet.foot() + " · " + (at + 1) + "/" + pages.size()));
            pages.get(at).show(number, small, Sheet.LEFT, FOOT_AT);
        }
    }

    /** Shows a paragraph; a blank one is a row of white space. The page turns first where less than {@code room} is left. */
    private void show(Style style, String words, float height, float room) {
        if (used + height + room > Sheet.BOTTOM) {
            turn();
        }
        for (Line line : style.lines(PaperText.clean(words), Sheet.WIDTH)) {
            if (used + height > Sheet.BOTTOM) {
                turn();
            }
            used += height;
            Line ragged = new Line(line.clusters(), 0);
            pages.get(pages.size() - 1).show(ragged, style, Sheet.LEFT, used - height * Sheet.BELOW_BASELINE);
        }
    }

    private void turn() {
        PageContent page = pdf.newPage();
        pages.add(page);
        used = TOP;
        if (!booklet.warning().isEmpty()) {
            float at = HEAD_AT;
            for (Line line : small.lines(PaperText.clean(booklet.warning()), Sheet.WIDTH)) {
                page.show(new Line(line.clusters(), 0), small, Sheet.LEFT, at);
                at += ROW * 0.75f;
            }
        }
    }
}
