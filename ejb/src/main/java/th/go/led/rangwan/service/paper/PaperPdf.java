package th.go.led.rangwan.service.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A document under way: its pages and its two fonts. Written once, as PDF/A-2u. */
final class PaperPdf {
    private static final List<String> SUBSET_TAGS = List.of("RANGWA", "RANGWB");

    private final List<PageContent> pages = new ArrayList<>();
    private final EmbeddedFont regular = new EmbeddedFont(Typeface.REGULAR);
    private final EmbeddedFont bold = new EmbeddedFont(Typeface.BOLD);

    /** The regular font at a size in points. */
    Style regular(float size) {
        return new Style(regular, "F1", size);
    }

    /** The bold font at a size in points. */
    Style bold(float size) {
        return new Style(bold, "F2", size);
    }

    PageContent newPage() {
        PageContent page = new PageContent();
        pages.add(page);
        return page;
    }

    int pageCount() {
        return pages.size();
    }

    /** The bytes of the finished file; the same content and facts give the same bytes. */
    byte[] write(PaperFacts facts) {
        try (PDDocument document = new PDDocument()) {
            COSDictionary fonts = new COSDictionary();
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.FONT, fonts);
            for (PageContent page : pages) {
                document.addPage(page(document, page, resources));
            }
            List<EmbeddedFont> used = List.of(regular, bold);
            for (int i = 0; i < used.size(); i++) {
                if (!used.get(i).drawn().isEmpty()) {
                    COSDictionary type0 = new COSDictionary();
                    fonts.setItem("F" + (i + 1), type0);
                    new FontObject(used.get(i), SUBSET_TAGS.get(i)).writeTo(type0);
                }
            }
            facts.writeTo(document);
            ByteArrayOutputStream file = new ByteArrayOutputStream(65_536);
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the paper could not be written", e);
        }
    }

    private static PDPage page(PDDocument document, PageContent content, COSDictionary resources) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.bytes());
        }
        page.setContents(stream);
        return page;
    }
}
