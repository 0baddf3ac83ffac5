package th.go.led.rangwan.service.submission;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import th.go.led.rangwan.domain.evidence.FileChunk;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * The ZIP of a package: nothing is packed, names and moments are those of the freeze, so that it is the same bytes at
 * every download. Written as a stream, part by part.
 *
 * @param name of the download
 * @param sha256 of the whole, empty while it is being found out
 * @param frozenAt the moment that every entry carries, in Bangkok
 */
public record PackageArchive(String name, long bytes, String sha256, Instant frozenAt, List<Entry> entries)
        implements Serializable {
    /** Copies its list. */
    public PackageArchive {
        entries = List.copyOf(entries);
    }

    /**
     * One file within it.
     *
     * @param source id of the paper or of the stored file
     * @param paper whether it is a paper of the package, which is read as one part
     */
    public record Entry(String name, long bytes, long crc32, String sha256, long source, boolean paper)
            implements Serializable {
        /** How many parts its content has. */
        public int parts() {
            return paper ? 1 : Math.toIntExact((bytes + FileChunk.SIZE - 1) / FileChunk.SIZE);
        }
    }

    /** Gives one part of an entry's content, counted from 0. */
    @FunctionalInterface
    public interface Source {
        /** The bytes of that part. */
        byte[] part(Entry entry, int part);
    }

    /** Writes the ZIP; the stream stays open. */
    public void write(OutputStream out, Source source) throws IOException {
        LocalDateTime moment = LocalDateTime.ofInstant(frozenAt, ThaiDate.BANGKOK);
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Entry entry : entries) {
            ZipEntry head = new ZipEntry(entry.name());
            head.setMethod(ZipEntry.STORED);
            head.setSize(entry.bytes());
            head.setCompressedSize(entry.bytes());
            head.setCrc(entry.crc32());
            head.setTimeLocal(moment);
            zip.putNextEntry(head);
            for (int part = 0; part < entry.parts(); part++) {
                zip.write(source.part(entry, part));
            }
            zip.closeEntry();
        }
        zip.finish();
    }
}
