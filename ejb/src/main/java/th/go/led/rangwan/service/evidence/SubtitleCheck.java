package th.go.led.rangwan.service.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a file is subtitles in WebVTT: text in UTF-8 with its head and at least one cue. */
final class SubtitleCheck {
    private static final long LARGEST = 5L * 1024 * 1024;
    private static final String HEAD = "WEBVTT";

    private SubtitleCheck() {}

    static void check(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw ContentCheck.refused("evidence.refused.subtitles");
        }
        String text = text(file);
        String first = text.startsWith("\uFEFF") ? text.substring(1) : text;
        boolean control = first.chars().anyMatch(letter -> letter < ' ' && "\t\r\n".indexOf(letter) < 0);
        if (control || !first.startsWith(HEAD) || !first.contains("-->")) {
            throw ContentCheck.refused("evidence.refused.subtitles");
        }
    }

    private static String text(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Reader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            char[] buffer = new char[8192];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
            }
        } catch (CharacterCodingException broken) {
            throw ContentCheck.refused("evidence.refused.subtitles");
        }
        return text.toString();
    }
}
