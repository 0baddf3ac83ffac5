package th.go.led.rangwan.service.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import th.go.led.rangwan.domain.evidence.FileKind;

/** Whether a file is a whole Word, Excel or PowerPoint document without macros that does not unfold into something huge. */
final class OfficeCheck {
    /** The most entries of the archive. */
    static final int MOST_ENTRIES = 4000;
    /** The most bytes that it may unfold into: 400 MiB. */
    static final long MOST_BYTES = 400L * 1024 * 1024;
    /** The most unfolded bytes for each packed one, once more than a MiB is unfolded. */
    static final long MOST_RATIO = 150;

    private static final long FOLDED_FREELY = 1024 * 1024;
    private static final String TYPES = "[Content_Types].xml";
    private static final int MOST_TYPES = 1024 * 1024;
    /** How a document that is locked with a password begins: it is no archive but a compound file. */
    private static final long LOCKED = 0xD0CF11E0A1B11AE1L;

    /** The part that a document of each kind has, and how the list of types calls it. */
    private record Main(String part, String type) {}

    private OfficeCheck() {}

    static void check(Path file, FileKind kind) throws IOException {
        requireUnlocked(file);
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_ENTRIES) {
                throw ContentCheck.refused("shared.refused.unfolds");
            }
            requireDocument(archive, main(kind));
            requireHarmless(archive, Files.size(file));
        } catch (ZipException | IllegalArgumentException | EOFException broken) {
            throw ContentCheck.refused("evidence.refused.office");
        }
    }

    private static Main main(FileKind kind) {
        String part =
                switch (kind) {
                    case XLSX -> "xl/workbook.xml";
                    case PPTX -> "ppt/presentation.xml";
                    default -> "word/document.xml";
                };
        return new Main(part, kind.type() + ".main+xml");
    }

    private static void requireUnlocked(Path file) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            if (content.length() >= Long.BYTES && content.readLong() == LOCKED) {
                throw ContentCheck.refused("evidence.refused.office.locked");
            }
        }
    }

    private static void requireDocument(ZipFile archive, Main main) throws IOException {
        ZipEntry types = archive.getEntry(TYPES);
        if (types == null || archive.getEntry(main.part()) == null) {
            throw ContentCheck.refused("evidence.refused.office");
        }
        try (InputStream content = archive.getInputStream(types)) {
            String words = new String(content.readNBytes(MOST_TYPES), StandardCharsets.UTF_8);
            if (words.contains("macroEnabled")) {
                throw ContentCheck.refused("evidence.refused.macros");
            }
            if (!words.contains(main.type())) {
                throw ContentCheck.refused("evidence.refused.office");
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
            EntityWatch watch = EntityWatch.of(entry.getName());
            try (InputStream content = archive.getInputStream(entry)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    unfolded += read;
                    if (unfolded > MOST_BYTES || (unfolded > FOLDED_FREELY && unfolded / packed > MOST_RATIO)) {
                        throw ContentCheck.refused("shared.refused.unfolds");
                    }
                    watch.see(buffer, read);
                }
            }
        }
    }

    private static void requireLawfulName(String name) {
        if (name.startsWith("/") || name.contains("..") || name.contains("\\")) {
            throw ContentCheck.refused("evidence.refused.office");
        }
        if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
            throw ContentCheck.refused("evidence.refused.macros");
        }
    }

    /**
     * Watches the parts in XML for a declaration of a document type, which no honest document has and with which entities
     * are smuggled in. Zero bytes are passed over, so that it is seen in UTF-16 too.
     */
    private static final class EntityWatch {
        private static final byte[] MARK = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
        private final boolean watching;
        private int seen;

        private EntityWatch(boolean watching) {
            this.watching = watching;
        }

        static EntityWatch of(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            return new EntityWatch(lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml"));
        }

        void see(byte[] buffer, int length) {
            for (int at = 0; watching && at < length; at++) {
                if (buffer[at] == 0) {
                    continue;
                }
                seen = buffer[at] == MARK[seen] ? seen + 1 : buffer[at] == MARK[0] ? 1 : 0;
                if (seen == MARK.length) {
                    throw ContentCheck.refused("evidence.refused.entities");
                }
            }
        }
    }
}
