package th.go.led.rangwan.domain.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a package holds, one line a box and a document, each with the SHA-256 of its content. Its own SHA-256 names the
 * package: two packages with the same figure hold the same texts and the same files in the same boxes.
 */
public final class PackageManifest {
    private final String lines;

    private PackageManifest(String lines) {
        this.lines = lines;
    }

    /** The manifest of these boxes and documents, in their order. */
    public static PackageManifest of(List<PackageBox> boxes, List<PackageDocument> documents) {
        StringBuilder lines = new StringBuilder();
        for (PackageBox box : boxes) {
            lines.append(sha256(box.text())).append("  box ").append(box.place());
            lines.append(' ').append(box.code()).append('\n');
        }
        for (PackageDocument document : documents) {
            String content = document.link()
                    ? sha256(document.url())
                    : document.content().sha256();
            lines.append(content).append("  document ").append(document.place());
            lines.append(' ').append(document.part().role()).append(' ');
            lines.append(document.part().number()).append('\n');
        }
        return new PackageManifest(lines.toString());
    }

    /** Its lines, each ended by a line feed. */
    public String lines() {
        return lines;
    }

    /** The SHA-256 of its lines in UTF-8, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256(lines);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
