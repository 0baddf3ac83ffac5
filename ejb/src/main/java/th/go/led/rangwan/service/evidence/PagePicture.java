package th.go.led.rangwan.service.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import th.go.led.rangwan.domain.evidence.FileKind;
import th.go.led.rangwan.domain.shared.NotFoundException;

/** Draws a page of a PDF, or a picture made small, as PNG of at most 1,100 pixels a side. */
final class PagePicture {
    /** The longest side in pixels: a page is read well on a screen. */
    static final int SIDE = 1100;

    private static final float LARGEST_SCALE = 4;

    private PagePicture() {}

    /** The page of that number, counted from 1; not found when it cannot be drawn. */
    static byte[] of(Path file, FileKind kind, int page) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(kind == FileKind.PDF ? drawn(file, page) : small(file), "png", png);
        return png.toByteArray();
    }

    private static BufferedImage drawn(Path file, int page) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            PDRectangle box = document.getPage(page - 1).getCropBox();
            float longest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(page - 1, Math.min(LARGEST_SCALE, SIDE / longest), ImageType.RGB);
        } catch (RuntimeException
                | StackOverflowError undrawable) { // what the checks let pass and no drawing can follow
            throw new NotFoundException();
        }
    }

    private static BufferedImage small(Path file) throws IOException {
        try (ImageInputStream content = new FileImageInputStream(file.toFile())) {
            ImageReader reader = ImageIO.getImageReaders(content).next();
            try {
                reader.setInput(content, true, true);
                int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
                ImageReadParam every = reader.getDefaultReadParam();
                int step = Math.max(1, longest / (2 * SIDE));
                every.setSourceSubsampling(step, step, 0, 0);
                return fitted(reader.read(0, every));
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException undrawable) {
            throw new NotFoundException();
        }
    }

    private static BufferedImage fitted(BufferedImage picture) {
        double scale = Math.min(1, SIDE / (double) Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) (picture.getWidth() * scale));
        int height = Math.max(1, (int) (picture.getHeight() * scale));
        BufferedImage fitted = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = fitted.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setBackground(Color.WHITE);
        pen.clearRect(0, 0, width, height);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return fitted;
    }
}
