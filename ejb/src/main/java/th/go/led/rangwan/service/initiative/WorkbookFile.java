package th.go.led.rangwan.service.initiative;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * Looks into a file before it is read as a workbook: it must be a whole XLSX without macros and passwords that does not
 * unfold into something huge. Every refusal stands at the field {@code file}.
 */
final class WorkbookFile {
    /** The largest file in bytes: 10 MB. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int MOST_ENTRIES = 1000;
    private static final long MOST_UNFOLDED = 96L * 1024 * 1024;
    private static final long MOST_BESIDE = 8L * 1024 * 1024; // styles, themes, pictures: read whole by the library
    private static final long MOST_RATIO = 200;
    private static final long FOLDED_FREELY = 4L * 1024 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String TYPES = "[Content_Types].xml";
    private static final String MAIN_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private WorkbookFile() {}

    /** Refuses, at {@code file}, a file that is not what can be taken in. */
    static void check(Path file, String name) throws IOException {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("xlsm")) {
            throw refused("initiative.refused.file.macros");
        }
        byte[] head = head(file);
        if (Arrays.equals(head, OLE2)) {
            throw refused(encrypted(file) ? "initiative.refused.file.encrypted" : "initiative.refused.file.xls");
        }
        if (!ending.equals("xlsx") || !Arrays.equals(head, ZIP)) {
            throw refused(ending.equals("xls") ? "initiative.refused.file.xls" : "initiative.refused.file.kind");
        }
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_ENTRIES) {
                throw refused("initiative.refused.file.unfolds");
            }
            requireWorkbook(archive);
            requireHarmless(archive, Files.size(file));
        } catch (ZipException | IllegalArgumentException | EOFException broken) {
            throw refused("initiative.refused.file.broken");
        }
    }

    static RefusedException refused(String key) {
        return new RefusedException(key).at("file");
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(4);
        }
    }

    /** An encrypted workbook and one of the old kind are the same outside. */
    private static boolean encrypted(Path file) {
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
            return system.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException broken) { // whatever a hostile file provokes
            return false;
        }
    }

    private static void requireWorkbook(ZipFile archive) throws IOException {
        ZipEntry types = archive.getEntry(TYPES);
        if (types == null) {
            throw refused("initiative.refused.file.broken");
        }
        try (InputStream content = archive.getInputStream(types)) {
            String words = new String(content.readNBytes((int) MOST_BESIDE), StandardCharsets.UTF_8);
            if (words.contains("macroEnabled")) {
                throw refused("initiative.refused.file.macros");
            }
            if (!words.contains(MAIN_TYPE)) {
                throw refused("initiative.refused.file.broken");
            }
        }
    }

    /** Reads every entry to its end: sizes that an archive states about itself are not believed. */
    private static void requireHarmless(ZipFile archive, long packed) throws IOException {
        long unfolded = 0;
        Enumeration<? extends ZipEntry> entries = archive.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            requireLawfulName(entry.getName());
            long one = length(archive, entry);
            unfolded += one;
            boolean cells = entry.getName().startsWith("xl/worksheets/")
                    || entry.getName().equals("xl/sharedStrings.xml");
            if (unfolded > MOST_UNFOLDED
                    || (!cells && one > MOST_BESIDE)
                    || (unfolded > FOLDED_FREELY && unfolded / packed > MOST_RATIO)) {
                throw refused("initiative.refused.file.unfolds");
            }
        }
    }

    private static long length(ZipFile archive, ZipEntry entry) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long length = 0;
        try (InputStream content = archive.getInputStream(entry)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                if (length == 0 && declaresEntities(entry.getName(), buffer, read)) {
                    throw refused("initiative.refused.file.broken");
                }
                length += read;
                if (length > MOST_UNFOLDED) {
                    break;
                }
            }
        }
        return length;
    }

    private static boolean declaresEntities(String name, byte[] beginning, int length) {
        return (name.endsWith(".xml") || name.endsWith(".rels"))
                && new String(beginning, 0, length, StandardCharsets.UTF_8).contains("<!DOCTYPE");
    }

    private static void requireLawfulName(String name) {
        if (name.startsWith("/") || name.contains("..") || name.contains("\\")) {
            throw refused("initiative.refused.file.broken");
        }
        if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
            throw refused("initiative.refused.file.macros");
        }
    }
}
