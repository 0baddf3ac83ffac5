package th.go.led.rangwan.service.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.domain.shared.RefusedException;

/** An upload on disk under a name of our own while it is looked into; gone when closed. */
final class Spool implements AutoCloseable {
    private final Path file;
    private final long bytes;
    private final String sha256;

    private Spool(Path file, long bytes, String sha256) {
        this.file = file;
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    /** Reads a stream to its end; refused when it is empty or larger than {@link StoredFile#BYTE_LIMIT}. */
    static Spool of(InputStream content) throws IOException {
        Path file = Files.createTempFile("rangwan-", ".upload");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long bytes;
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                bytes = copy(content, out);
            }
            requireSize(bytes);
            return new Spool(file, bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RefusedException failed) {
            Files.deleteIfExists(file);
            throw failed;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long copy(InputStream content, OutputStream out) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long bytes = 0;
        for (int read = content.read(buffer);
                read >= 0 && bytes <= StoredFile.BYTE_LIMIT;
                read = content.read(buffer)) {
            out.write(buffer, 0, read);
            bytes += read;
        }
        return bytes;
    }

    private static void requireSize(long bytes) {
        if (bytes == 0) {
            throw ContentCheck.refused("evidence.refused.empty");
        }
        if (bytes > StoredFile.BYTE_LIMIT) {
            throw ContentCheck.refused("evidence.refused.large");
        }
    }

    Path file() {
        return file;
    }

    long bytes() {
        return bytes;
    }

    String sha256() {
        return sha256;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
