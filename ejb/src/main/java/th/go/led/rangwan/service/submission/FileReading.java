package th.go.led.rangwan.service.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.submission.PackageDocument;
import th.go.led.rangwan.service.evidence.FileRow;
import th.go.led.rangwan.service.evidence.StoredFiles;

/** Reads a stored file from its first byte to its last, part by part, and compares it with what was noted at its arrival. */
@Dependent
class FileReading {
    @Inject
    private StoredFiles stored;

    /** What the file holds; refused with its name when it is not what came in. */
    PackageDocument.Content read(FileRow file) {
        CRC32 checksum = new CRC32();
        MessageDigest digest = sha256();
        long bytes = 0;
        for (int part = 0; part < file.parts(); part++) {
            byte[] content = stored.part(file.id(), part);
            checksum.update(content);
            digest.update(content);
            bytes += content.length;
        }
        String found = HexFormat.of().formatHex(digest.digest());
        if (bytes != file.bytes() || !found.equals(file.sha256())) {
            throw new RefusedException("submission.refused.content", file.shownName());
        }
        return new PackageDocument.Content(file.id(), file.kind().name(), bytes, found, checksum.getValue());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
