package th.go.led.rangwan.proof.writing;

import jakarta.json.Json;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** The chair of the demo's panel at one field of the score sheet that is still owed; types text after text. */
public final class ScoreWriter extends DeedWriter {
    private static final long NOMINATION = 2; // its scores are not all in

    private final Hand hand;
    private final Desk desk;
    private final String field;
    private long seen;

    /** At the field of that name, e.g. {@code comment3}. */
    public ScoreWriter(String field, String address, Course course, Deeds deeds, CountDownLatch prepared) {
        super("ledger-" + field, course, deeds, prepared);
        this.desk = new Desk(address, "director1");
        this.hand = hand(desk);
        this.field = field;
    }

    @Override
    void prepare() throws InterruptedException, Hand.Over {
        hand.enter();
        hand.attempt("/director/score-sheet.xhtml?id=" + NOMINATION, "declaring", "declare", Map.of("word", "none"));
    }

    @Override
    void once(String token) throws InterruptedException, Hand.Over {
        String words = token + " ตัวเลขก่อนและหลังยังไม่ครบทุกสำนักงาน";
        meant(Deed.Kind.SCORE, token, field + " " + words);
        while (true) {
            String body = Json.createObjectBuilder()
                    .add("nomination", NOMINATION)
                    .add("field", field)
                    .add("text", words)
                    .add("seen", seen)
                    .build()
                    .toString();
            Optional<Writer.Reply> reply =
                    hand.once(() -> desk.json("/autosave/score", body)).map(Writer::reply);
            if (reply.isPresent() && (reply.get().saved() || reply.get().aside())) {
                seen = reply.get().edition();
            }
            if (reply.filter(Writer.Reply::saved).isPresent()) {
                acknowledged(Deed.Kind.SCORE, token, String.valueOf(seen));
                hand.pause();
                return;
            }
            if (reply.filter(Writer.Reply::outside).isPresent()) {
                hand.enter();
            }
            hand.pause();
        }
    }
}
