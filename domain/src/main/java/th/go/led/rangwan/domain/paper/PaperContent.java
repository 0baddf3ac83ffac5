package th.go.led.rangwan.domain.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The exact bytes of an official paper as PDF, and their digest. Immutable. */
public final class PaperContent {
    /** The largest paper in bytes: 5 MiB. */
    public static final int BYTE_LIMIT = 5 * 1024 * 1024;

    private static final byte[] PDF_MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;

    /** Takes a copy; anything that is no PDF or is larger than {@link #BYTE_LIMIT} is a mistake of the program. */
    public PaperContent(byte[] pdf) {
        if (pdf.length > BYTE_LIMIT) {
            throw new IllegalArgumentException("a paper of " + pdf.length + " bytes is too large");
        }
        if (pdf.length < PDF_MARK.length || !Arrays.equals(pdf, 0, PDF_MARK.length, PDF_MARK, 0, PDF_MARK.length)) {
            throw new IllegalArgumentException("not a PDF");
        }
        this.bytes = pdf.clone();
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256(bytes);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
