package th.go.led.rangwan.service.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Whether a file is a whole Word document without macros that does not unfold into something huge. */
final class DocxCheck {
    /** The most entries of the archive. */
    static final int MOST_ENTRIES = 2000;
    /** The most bytes that it may unfold into: 200 MiB. */
    static final long MOST_BYTES = 200L * 1024 * 1024;
    /** The most unfolded bytes for each packed one, once more than a MiB is unfolded. */
    static final long MOST_RATIO = 150;

    private static final long FOLDED_FREELY = 1024 * 1024;
    private static final String TYPES = "[Content_Types].xml";
    private static final String DOCUMENT = "word/document.xml";
    private static final String MAIN_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final int MOST_TYPES = 1024 * 1024;

    private DocxCheck() {}

    static void check(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_ENTRIES) {
                throw ContentCheck.refused("evidence.refused.unfolds");
            }
            requireDocument(archive);
            requireHarmless(archive, Files.size(file));
        } catch (ZipException | IllegalArgumentException | EOFException broken) {
            throw ContentCheck.refused("evidence.refused.docx");
        }
    }

    private static void requireDocument(ZipFile archive) throws IOException {
        ZipEntry types = archive.getEntry(TYPES);
        if (types == null || archive.getEntry(DOCUMENT) == null) {
            throw ContentCheck.refused("evidence.refused.docx");
        }
        try (InputStream content = archive.getInputStream(types)) {
            String words = new String(content.readNBytes(MOST_TYPES), StandardCharsets.UTF_8);
            if (words.contains("macroEnabled")) {
                throw ContentCheck.refused("evidence.refused.macros");
            }
            if (!words.contains(MAIN_TYPE) || words.contains("<!DOCTYPE")) {
                throw ContentCheck.refused("evidence.refused.docx");
            }
        }
    }

    /** Reads every entry to its end: sizes that an archive states about itself are not believed. */
    private static void requireHarmless(ZipFile archive, long packed) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long unfolded = 0;
        Enumeration<? extends ZipEntry> entries = archive.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            requireLawfulName(entry.getName());
            try (InputStream content = archive.getInputStream(entry)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    unfolded += read;
                    if (unfolded > MOST_BYTES || (unfolded > FOLDED_FREELY && unfolded / packed > MOST_RATIO)) {
                        throw ContentCheck.refused("evidence.refused.unfolds");
                    }
                }
            }
        }
    }

    private static void requireLawfulName(String name) {
        if (name.startsWith("/") || name.contains("..") || name.contains("\\")) {
            throw ContentCheck.refused("evidence.refused.docx");
        }
        if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
            throw ContentCheck.refused("evidence.refused.macros");
        }
    }
}
