package th.go.led.rangwan.proof.writing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CountDownLatch;

/** Somebody who brings file after file to one dossier, and brings again what got no answer. */
public final class UploadWriter extends DeedWriter {
    private static final int LINES = 2000; // about 140 kB of a comment that a reader passes over

    private final Hand hand;
    private final Desk desk;
    private final long nomination;

    /** An analyst at the desk of that address. */
    public UploadWriter(Place place, Course course, Deeds deeds, CountDownLatch prepared) {
        super(place.name(), course, deeds, prepared);
        desk = new Desk(place.address(), "analyst1");
        hand = hand(desk);
        nomination = place.nomination();
    }

    /** Where somebody works, and the name that begins every token. */
    public record Place(String name, String address, long nomination) {}

    @Override
    void prepare() throws InterruptedException, Hand.Over {
        hand.enter();
    }

    @Override
    void once(String token) throws InterruptedException, Hand.Over {
        byte[] pdf = pdf(token);
        String name = token + " หลักฐาน.pdf";
        String digest = digest(pdf);
        meant(Deed.Kind.UPLOAD, token, name);
        boolean again = false;
        while (true) {
            int status = hand.once(() -> desk.bring(nomination, name, pdf))
                    .map(Desk.Page::status)
                    .orElse(0);
            if (status == 200
                    || (status == 422 && again)) { // 422 of a file sent again: the same content is there already
                acknowledged(Deed.Kind.UPLOAD, token, digest);
                break;
            }
            if (status != 0) {
                odd(token + " was refused with " + status);
                break;
            }
            again = true;
            hand.pause();
        }
        hand.pause();
    }

    private static byte[] pdf(String token) {
        String filler = ("%" + token + " ").repeat(70 / (token.length() + 2) + 1) + "\n";
        String body = "%PDF-1.4\n%" + token + "\n" + filler.repeat(LINES)
                + "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>\nendobj\n";
        StringBuilder table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (int object = 1; object <= 3; object++) {
            table.append("%010d 00000 n \n".formatted(body.indexOf(object + " 0 obj")));
        }
        return (body + table + "trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n" + body.length() + "\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
