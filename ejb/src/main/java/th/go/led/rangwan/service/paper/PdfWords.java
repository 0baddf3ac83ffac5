package th.go.led.rangwan.service.paper;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The words of a PDF in the shape of a typed paper: a blank line before every paragraph, and no blank that is only the
 * place of a Thai mark. A mark has no width of its own, so after it the next letter looks as if it stood apart.
 */
final class PdfWords extends PDFTextStripper {
    /** A gap that parts words is at least this share of the font's blank. */
    private static final float GAP = 0.5f;
    /** Where a font does not tell its blank: that share of its size. */
    private static final float UNTOLD = 0.2f;
    /** A line that begins so many points to the right of the margin begins a paragraph. */
    private static final float INDENT = 20;

    private boolean parted;
    private boolean pageBegins;
    private boolean blankBefore = true;
    private float end;
    private float margin = Float.MAX_VALUE;

    PdfWords() throws IOException {
        setSortByPosition(true);
        setParagraphStart("\n");
        setLineSeparator("\n");
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        pageBegins = true;
        super.startPage(page);
    }

    /** A page may begin in the midst of a paragraph, which goes on unless its first line is indented. */
    @Override
    protected void writeParagraphStart() throws IOException {
        if (!pageBegins) super.writeParagraphStart();
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        parted = false;
        end = 0;
        super.writeLineSeparator();
    }

    @Override
    protected void writeWordSeparator() {
        parted = true;
    }

    @Override
    protected void writeString(String text, List<TextPosition> places) throws IOException {
        if (!places.isEmpty()) begin(places.get(0), text);
        super.writeString(text, places);
        for (TextPosition place : places) {
            end = Math.max(end, place.getXDirAdj() + place.getWidthDirAdj());
        }
        blankBefore = text.endsWith(" ");
    }

    private void begin(TextPosition first, String text) throws IOException {
        float begins = first.getXDirAdj();
        if (pageBegins && begins - margin > INDENT) getOutput().write("\n");
        pageBegins = false;
        margin = Math.min(margin, begins);
        boolean blank = blankBefore || text.startsWith(" ");
        if (parted && !blank && begins - end > gap(first)) getOutput().write(getWordSeparator());
        parted = false;
    }

    private static float gap(TextPosition place) {
        float blank = place.getWidthOfSpace();
        return blank > 0 ? blank * GAP : place.getFontSizeInPt() * UNTOLD;
    }
}
