package th.go.led.rangwan.domain.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** What a seal is made of: the seal before it, the entry's place and id, and all that the entry says. */
public record AuditSeal(
        long place,
        Long id,
        Instant at,
        Instant wallAt,
        AuditEntry.Actor actor,
        String act,
        String subject,
        String detail) {
    /** The seal of this entry when {@code previous} stands before it, in 64 hexadecimal digits. */
    public String after(String previous) {
        List<String> parts = List.of(
                previous,
                String.valueOf(place),
                String.valueOf(id),
                at.toString(),
                wallAt.toString(),
                actor.login(),
                actor.role(),
                actor.capacity(),
                act,
                subject,
                detail);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII)); // no two lists look alike
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing); // every JDK has SHA-256
        }
    }
}
