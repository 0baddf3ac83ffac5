package th.go.led.rangwan.service.paper;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The two cuts of Sarabun (SIL Open Font License 1.1) that official paper is set in; 12 pt stand for 16 pt TH Sarabun. */
final class Typeface {
    static final Typeface REGULAR = new Typeface("Sarabun-Regular");
    static final Typeface BOLD = new Typeface("Sarabun-Bold");

    private final String postScriptName;
    private final byte[] file;
    private final Font shaping;

    private Typeface(String postScriptName) {
        this.postScriptName = postScriptName;
        this.file = read("/fonts/" + postScriptName + ".ttf");
        this.shaping = HeadlessFont.of(file).deriveFont(1000f);
    }

    String postScriptName() {
        return postScriptName;
    }

    /** The bytes of the TrueType file. */
    byte[] file() {
        return file.clone();
    }

    /** The font at 1000 units per em, for shaping only. */
    Font shaping() {
        return shaping;
    }

    private static byte[] read(String resource) {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
