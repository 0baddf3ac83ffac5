package th.go.led.rangwan.web.letter;

import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.letter.WriterSheet;

/**
 * What the writer's page shows in one answer.
 *
 * @param what {@code sheet} for a link that is known, else why there is nothing to show: {@code unknown}, {@code often}
 * @param sheet null unless the link is known
 * @param refusal null for none
 * @param reason as typed beside a refusal, {@code sender} likewise
 */
public record WriterScene(
        String what, WriterSheet sheet, RefusedException refusal, String reason, String sender, Links links) {
    /** Request attribute that carries the scene to the page. */
    static final String ATTRIBUTE = "rangwan.writer";

    /** A scene with nothing to show but the words why. */
    static WriterScene closed(String what) {
        return new WriterScene(what, null, null, "", "", new Links("", "", ""));
    }

    /**
     * Where the page's forms and links lead.
     *
     * @param path of the link; empty when the address is no writer's
     * @param query for the same language, empty or with its question mark
     * @param token that the forms send back; empty while the writer is not known
     */
    public record Links(String path, String query, String token) {}
}
