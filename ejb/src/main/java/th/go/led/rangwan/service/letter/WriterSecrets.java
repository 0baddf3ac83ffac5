package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import th.go.led.rangwan.domain.letter.WriterInvitation;
import th.go.led.rangwan.domain.shared.ThaiDigits;

/** Makes and recognises the secrets of writers: the link, its code, and the pass that a browser holds for a while. */
@Dependent
class WriterSecrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LINK_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int CODES = 1_000_000;
    /** Six digits are found from any hash by trying all: the five tries protect them, the rounds only slow a leak down. */
    private static final int ROUNDS = 10_000;

    private static final int HASH_BITS = 256;

    /** A new secret of 256 bits for a link: 43 letters, digits, hyphens and underlines. */
    String link() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(LINK_BYTES));
    }

    /** A new code of six digits. */
    String code() {
        return "%06d".formatted(RANDOM.nextInt(CODES));
    }

    /** The SHA-256 of a link's secret, in hexadecimal digits. */
    static String hash(String link) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(link.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The code as it is kept, with a salt of its own. */
    WriterInvitation.Code kept(String code) {
        String salt = HexFormat.of().formatHex(random(SALT_BYTES));
        return new WriterInvitation.Code(salt, hash(code, salt));
    }

    /** The hash of a typed code with that salt; Thai digits, blanks and hyphens between digits are taken. */
    String hash(String typed, String salt) {
        String digits = ThaiDigits.toArabic(typed).replaceAll("[\\s\\u00a0-]", "");
        String known = digits.length() > 20 ? "" : digits; // nobody needs the hash of a book
        try {
            PBEKeySpec key = new PBEKeySpec(known.toCharArray(), HexFormat.of().parseHex(salt), ROUNDS, HASH_BITS);
            return HexFormat.of()
                    .formatHex(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(key)
                            .getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a browser shows instead of the code until that instant; a new code, or a new link, ends it. */
    String pass(WriterInvitation invitation, Instant until) {
        return until.getEpochSecond() + "." + sealed(invitation, until.getEpochSecond());
    }

    /** Whether that is a pass of the invitation that has not run out. */
    boolean holds(WriterInvitation invitation, String pass, Instant at) {
        if (pass == null || !pass.matches("\\d{1,12}\\.[0-9a-f]{64}")) {
            return false;
        }
        int dot = pass.indexOf('.');
        long until = Long.parseLong(pass.substring(0, dot));
        byte[] given = pass.substring(dot + 1).getBytes(StandardCharsets.US_ASCII);
        byte[] right = sealed(invitation, until).getBytes(StandardCharsets.US_ASCII);
        return at.getEpochSecond() < until && MessageDigest.isEqual(given, right);
    }

    private static String sealed(WriterInvitation invitation, long until) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(invitation.code().codeHash()), "HmacSHA256"));
            String said = invitation.linkHash() + ":" + until;
            return HexFormat.of().formatHex(mac.doFinal(said.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
