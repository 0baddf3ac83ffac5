package th.go.led.rangwan.proof.writing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Three people take circulars up: an analyst begins and numbers one, a director annotates it, the executive approves it. */
public final class PaperWriter extends DeedWriter {
    private static final Pattern MEMO = Pattern.compile("[?&]memo=(\\d+)");

    private final Hand analyst;
    private final Hand director;
    private final Hand executive;

    /** Three people at the desk of that address. */
    public PaperWriter(String name, String address, Course course, Deeds deeds, CountDownLatch prepared) {
        super(name, course, deeds, prepared);
        analyst = hand(address, "analyst1");
        director = hand(address, "director1");
        executive = hand(address, "ddg1");
    }

    @Override
    void prepare() throws InterruptedException, Hand.Over {
        analyst.enter();
        director.enter();
        executive.enter();
    }

    @Override
    void once(String token) throws InterruptedException, Hand.Over {
        String subject = token + " แจ้งเวียนการรับสมัคร";
        Optional<Desk.Page> begun =
                analyst.attempt("/analyst/circular.xhtml", "beginning", "begin", Map.of("subject", subject));
        if (begun.isPresent()) { // else a draft may be there that nobody was told of
            String memo = "/memo-paper.xhtml?memo=" + begun.get().told(MEMO);
            number(memo, token, subject);
            write(director, "/director" + memo, Deed.Kind.ANNOTATION, token, token + " เห็นควรอนุมัติ");
            write(executive, "/ddg" + memo, Deed.Kind.APPROVAL, token, token + " อนุมัติ");
        }
        analyst.pause();
    }

    private void number(String memo, String token, String subject) throws InterruptedException, Hand.Over {
        meant(Deed.Kind.NUMBER, token, subject);
        Map<String, String> cause = Map.of("cause", "ด้วยกรมบังคับคดีจะพิจารณาผลงาน " + token);
        if (analyst.act("/analyst" + memo, "drafting", "saveAndIssue", cause).done()) {
            String page = analyst.open("/analyst" + memo).body();
            Matcher reference = Pattern.compile("<a href=\"[^\"]*memo=" + memo.replaceAll(".*=", "")
                            + "\\b[^\"]*\"[^>]*lang=\"th\"[^>]*>([^<]*)</a>")
                    .matcher(page);
            acknowledged(Deed.Kind.NUMBER, token, reference.find() ? reference.group(1) : "");
        }
        analyst.act("/analyst" + memo, "sendingMemo", "sendMemo", Map.of());
    }

    private void write(Hand hand, String memo, Deed.Kind kind, String token, String words)
            throws InterruptedException, Hand.Over {
        meant(kind, token, words);
        if (hand.act(memo, "writing", "pass", Map.of("words", words)).done()) {
            acknowledged(kind, token, "");
        }
    }
}
