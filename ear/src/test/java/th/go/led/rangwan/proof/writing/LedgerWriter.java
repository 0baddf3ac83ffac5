package th.go.led.rangwan.proof.writing;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * One of many writers: saves text after text at one spot, sends what was not answered again as the page does, and notes
 * both in the ledger.
 */
public final class LedgerWriter implements Runnable {
    private static final String FILLER = "ผู้ต้องขังเข้าถึงข้อมูลคดีได้เอง “โดยไม่ต้องเดินทาง” ๑๒๓ ";

    private final Ledger ledger;
    private final Writer writer;
    private final String name;
    private final Spot spot;
    private final Course course;
    private long seen;

    /**
     * A writer at one spot.
     *
     * @param name begins every token of this writer
     */
    public LedgerWriter(Ledger ledger, Course course, Writer writer, String name, Spot spot) {
        this.ledger = ledger;
        this.writer = writer;
        this.name = name;
        this.spot = spot;
        this.course = course;
    }

    /** A text that shows whether it is whole: it names its own length at its end. */
    private static String text(String token, int number) {
        String words = token + " " + FILLER.repeat(1 + number % 20);
        return words + "[" + words.length() + "]";
    }

    @Override
    public void run() {
        try {
            enter();
            writer.waits(course.patience());
            for (int number = 1; number <= course.most() && !course.over(); number++) {
                String token = name + "-" + number;
                String text = text(token, number);
                ledger.meant(token, spot, text);
                send(token, text);
                TimeUnit.MILLISECONDS.sleep(course.pause());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(String token, String text) throws InterruptedException {
        do {
            int asked = course.asking();
            try {
                Writer.Reply reply = writer.save(spot, text, seen);
                course.answered(asked, reply.status());
                if (reply.saved() || reply.aside()) {
                    seen = reply.edition();
                    ledger.acknowledged(
                            token,
                            reply.saved() ? LedgerEntry.Outcome.SAVED : LedgerEntry.Outcome.ASIDE,
                            reply.saved() ? reply.edition() : 0);
                    course.done("ANSWER");
                    return;
                }
                if (reply.outside()) {
                    enter();
                }
            } catch (IOException gone) {
                course.unanswered(asked, gone);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        } while (!course.over());
    }

    private void enter() throws InterruptedException {
        boolean in = false;
        while (!in && !course.over()) {
            try {
                in = writer.enter();
            } catch (IOException gone) {
                in = false;
            }
            TimeUnit.MILLISECONDS.sleep(in ? 0 : 200);
        }
    }
}
