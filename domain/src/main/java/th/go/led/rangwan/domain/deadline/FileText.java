package th.go.led.rangwan.domain.deadline;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import th.go.led.rangwan.domain.shared.RefusedException;

/** The text of a file as Thai offices save it: UTF-8 or UTF-16 with or without a byte order mark, else windows-874. */
final class FileText {
    private static final Charset THAI = Charset.forName("x-windows-874");

    private FileText() {}

    /** The text; refused with {@code deadline.file.binary} when the bytes are no text in any of these. */
    static String of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return decoded(bytes, 3, StandardCharsets.UTF_8);
        if (starts(bytes, 0xFF, 0xFE)) return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        if (starts(bytes, 0xFE, 0xFF)) return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        for (byte one : bytes) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r') throw binary();
        }
        try {
            return strictly(bytes, 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return decoded(bytes, 0, THAI);
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }

    private static String decoded(byte[] bytes, int from, Charset charset) {
        try {
            return strictly(bytes, from, charset);
        } catch (CharacterCodingException notText) {
            throw binary();
        }
    }

    private static String strictly(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    private static RefusedException binary() {
        return new RefusedException("deadline.file.binary");
    }
}
