package th.go.led.rangwan.proof.writing;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;

/** Somebody at a tab of their own who writes answers: speaks to the server as the page's script does, text by text. */
public final class Writer {
    private final Desk desk;

    /**
     * Somebody who is not logged in yet.
     *
     * @param address of the application, e.g. {@code http://localhost:8580/rangwan}
     * @param login name of a demo account
     */
    public Writer(String address, String login) {
        this.desk = new Desk(address, login);
    }

    /**
     * What the server said to a text.
     *
     * @param status of HTTP; {@code edition} of the text that stands now, 0 when it was not told
     * @param body as it came
     */
    public record Reply(int status, long edition, String body) {
        /** The text stands and is committed. */
        public boolean saved() {
            return status == 200;
        }

        /** Somebody else's text stands; this one is kept beside it. */
        public boolean aside() {
            return status == 409;
        }

        /** The session or its token is gone, as after a restart. */
        public boolean outside() {
            return status == 401 || status == 403;
        }
    }

    /** Gives up waiting for an answer after so long from now on; a minute by default. */
    void waits(Duration most) {
        desk.waits(most);
    }

    /** Logs in anew, as a browser without a cookie, and reads the page's token; false when the server does not let one in. */
    public boolean enter() throws IOException, InterruptedException {
        return desk.enter();
    }

    /** Sends a text that was typed upon the edition {@code seen}. */
    public Reply save(Spot spot, String text, long seen) throws IOException, InterruptedException {
        String body = Json.createObjectBuilder()
                .add("nomination", spot.nomination())
                .add("question", spot.question())
                .add("language", spot.part())
                .add("text", text)
                .add("seen", seen)
                .build()
                .toString();
        return reply(desk.json("/autosave/answer", body));
    }

    /** Reads what an autosave answered. */
    static Reply reply(Desk.Page answer) {
        return new Reply(answer.status(), edition(answer.body()), answer.body());
    }

    private static long edition(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonObject object = reader.readObject();
            return object.containsKey("edition")
                    ? object.getJsonNumber("edition").longValue()
                    : 0;
        } catch (JsonException page) { // of a server that is not there yet
            return 0;
        }
    }
}
