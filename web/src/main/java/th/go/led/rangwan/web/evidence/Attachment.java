package th.go.led.rangwan.web.evidence;

import java.nio.charset.StandardCharsets;
import th.go.led.rangwan.service.evidence.FileRow;

/** How a download is named (RFC 6266, RFC 5987): a plain name for old browsers, the exact one encoded. */
final class Attachment {
    private static final String PLAIN = "!#$&+-.^_`|~";

    private Attachment() {}

    static String header(FileRow file) {
        return "attachment; filename=\"file-%d.%s\"; filename*=UTF-8''%s"
                .formatted(file.id(), file.kind().ending(), encoded(file.name()));
    }

    /** Every byte that RFC 5987 does not name as plain is written as its number: no name can leave the header. */
    static String encoded(String name) {
        StringBuilder value = new StringBuilder();
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (one & 0xFF);
            boolean plain = (letter >= '0' && letter <= '9')
                    || (letter >= 'A' && letter <= 'Z')
                    || (letter >= 'a' && letter <= 'z')
                    || PLAIN.indexOf(letter) >= 0;
            value.append(plain ? String.valueOf(letter) : "%%%02X".formatted((int) letter));
        }
        return value.toString();
    }
}
