package th.go.led.rangwan.service.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes an AWT font from a file's bytes, also on a server where no font at all is installed. There the JDK refuses to
 * start its font system for want of a fontconfig font; a two-line configuration of our own lets it start.
 */
final class HeadlessFont {
    private static final String CONFIGURATION = "sun.awt.fontconfig";

    private HeadlessFont() {}

    static synchronized Font of(byte[] file) {
        try {
            return create(file);
        } catch (InternalError | RuntimeException noInstalledFont) {
            if (System.getProperty(CONFIGURATION) != null) {
                throw noInstalledFont;
            }
            System.setProperty(CONFIGURATION, emptyConfiguration().toString());
            return create(file);
        }
    }

    private static Font create(byte[] file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
        } catch (FontFormatException e) {
            throw new IllegalStateException("damaged font", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path emptyConfiguration() {
        try {
            Path file = Files.createTempFile("rangwan-fontconfig", ".properties");
            file.toFile().deleteOnExit();
            return Files.writeString(file, "version=1\nsequence.allfonts=default\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
