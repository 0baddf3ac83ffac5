package th.go.led.rangwan.service.evidence;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import th.go.led.rangwan.domain.evidence.FileKind;
import th.go.led.rangwan.domain.shared.RefusedException;

/** Whether a file is a whole picture of a size that can be looked at. It is measured, never unfolded. */
final class ImageCheck {
    /** The longest side in pixels. */
    static final int LONGEST_SIDE = 20_000;
    /** The most pixels: a sheet A3 at 600 dots an inch has 70 million. */
    static final long MOST_PIXELS = 100_000_000;

    private static final long PNG_MARK = 0x89504E470D0A1A0AL;
    private static final int IEND = 0x49454E44;

    private ImageCheck() {}

    static void check(Path file, FileKind kind) throws IOException {
        if (!whole(file, kind)) {
            throw ContentCheck.refused("evidence.refused.image");
        }
        try (ImageInputStream content = new FileImageInputStream(file.toFile())) {
            measure(content, kind);
        }
    }

    private static void measure(ImageInputStream content, FileKind kind) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
        if (!readers.hasNext()) {
            throw ContentCheck.refused("evidence.refused.image");
        }
        ImageReader reader = readers.next();
        try {
            boolean same = reader.getFormatName().equalsIgnoreCase(kind.name());
            reader.setInput(content, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (!same || width < 1 || height < 1) {
                throw ContentCheck.refused("evidence.refused.image");
            }
            if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
                throw ContentCheck.refused("evidence.refused.pixels");
            }
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) { // whatever a hostile file provokes
            throw ContentCheck.refused("evidence.refused.image");
        } finally {
            reader.dispose();
        }
    }

    private static boolean whole(Path file, FileKind kind) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            return kind == FileKind.PNG ? wholePng(content) : wholeJpeg(content);
        }
    }

    /** Walks the chunks of a PNG to its IEND, which must be the last thing in the file. */
    private static boolean wholePng(RandomAccessFile content) throws IOException {
        if (content.length() < 20 || content.readLong() != PNG_MARK) {
            return false;
        }
        while (content.length() - content.getFilePointer() >= 12) {
            long length = Integer.toUnsignedLong(content.readInt());
            int type = content.readInt();
            long next = content.getFilePointer() + length + 4;
            if (next > content.length()) {
                return false;
            }
            if (type == IEND) {
                return next == content.length();
            }
            content.seek(next);
        }
        return false;
    }

    /** A JPEG begins with its start mark and ends with its end mark; cameras may append zeros. */
    private static boolean wholeJpeg(RandomAccessFile content) throws IOException {
        if (content.length() < 4 || content.readUnsignedShort() != 0xFFD8) {
            return false;
        }
        long last = content.length() - 1;
        for (int spare = 0; spare < 4096 && last > 4; spare++, last--) {
            content.seek(last);
            if (content.readByte() != 0) {
                break;
            }
        }
        content.seek(last - 1);
        return content.readUnsignedShort() == 0xFFD9;
    }
}
