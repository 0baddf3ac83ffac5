package th.go.led.rangwan.proof.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import th.go.led.rangwan.proof.writing.Desk;

/** Somebody who opens a page again and again and looks at the clock. */
final class PageProbe implements AutoCloseable {
    private static final String PAGE = "/analyst/work-list.xhtml";
    private static final int EACH = 100; // milliseconds

    private final Desk desk;
    private final Thread thread = new Thread(this::look, "page-probe");
    private List<Answer> answers = new ArrayList<>();
    private volatile boolean over;

    /**
     * One answer.
     *
     * @param milliseconds it took; {@code status} is 0 when none came
     */
    record Answer(long milliseconds, int status, String body) {}

    /** Somebody who is logged in at the desk of that address. */
    PageProbe(String address) throws IOException, InterruptedException {
        desk = new Desk(address, "analyst2");
        while (!desk.enter()) {
            TimeUnit.MILLISECONDS.sleep(EACH);
        }
        thread.setDaemon(true);
        thread.start();
    }

    /** What was answered since this was asked last. */
    synchronized List<Answer> sinceLast() {
        List<Answer> last = answers;
        answers = new ArrayList<>();
        return last;
    }

    private synchronized void note(Answer answer) {
        answers.add(answer);
    }

    private void look() {
        try {
            while (!over) {
                long begun = System.nanoTime();
                int status = 0;
                String body = "";
                try {
                    Desk.Page page = desk.open(PAGE);
                    status = page.status();
                    body = page.body();
                } catch (IOException gone) {
                    body = String.valueOf(gone);
                }
                note(new Answer(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun), status, body));
                TimeUnit.MILLISECONDS.sleep(EACH);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over = true;
    }
}
