package th.go.led.rangwan.proof.writing;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody at a desk who does not give up: comes back to a server that is away, logs in again where the session is gone, and
 * looks at the page before doing once more what got no answer.
 */
final class Hand {
    private static final int MOST_REFUSALS = 8;
    private static final Pattern REFUSAL =
            Pattern.compile("class=\"refuse\"[^>]*>.*?<span>(.*?)</span>", Pattern.DOTALL);

    private final Course course;
    private final Desk desk;
    private final Deeds deeds;

    /** Somebody in a run, who notes in that ledger what no person should meet. */
    Hand(Course course, Desk desk, Deeds deeds) {
        this.course = course;
        this.desk = desk;
        this.deeds = deeds;
    }

    /** The run is over; whatever is under way is left. */
    static final class Over extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** A question to the server that may go unanswered. */
    interface Question {
        Desk.Page ask() throws IOException, InterruptedException;
    }

    /**
     * What became of an act.
     *
     * @param page where it led, or the page on which it was seen to be done
     * @param done false when the page offered it to nobody
     */
    record Outcome(Desk.Page page, boolean done) {}

    /** Waits no longer than people do once the run has begun. */
    void hurry() {
        desk.waits(course.patience());
    }

    /** Asks once; empty when there was no answer, or none but a fault or the login page. */
    Optional<Desk.Page> once(Question question) throws InterruptedException, Over {
        int asked = course.asking();
        try {
            Desk.Page page = question.ask();
            course.answered(asked, page.status());
            if (page.login() || page.status() == 401) {
                enter();
                return Optional.empty();
            }
            return page.status() >= 500 ? Optional.empty() : Optional.of(page);
        } catch (IOException gone) {
            course.unanswered(asked, gone);
            return Optional.empty();
        }
    }

    /** Opens a page, however long it takes. */
    Desk.Page open(String path) throws InterruptedException, Over {
        while (true) {
            Optional<Desk.Page> page = once(() -> desk.open(path));
            if (page.isPresent()) {
                return page.get();
            }
            rest(150);
        }
    }

    /** Sends a form of a page once; empty when that was not answered, and when it was not done. */
    Optional<Desk.Page> attempt(String path, String form, String button, Map<String, String> typed)
            throws InterruptedException, Over {
        Desk.Page page = open(path);
        Optional<PageForm> there = PageForm.on(page, form, button);
        return there.isEmpty()
                ? Optional.empty()
                : once(() -> desk.send(page, there.get(), button, typed)).filter(Desk.Page::done);
    }

    /** Sends a form of a page, and looks whether that was done when there is no answer, until it is. */
    Outcome act(String path, String form, String button, Map<String, String> typed) throws InterruptedException, Over {
        String said = "";
        boolean sent = false;
        for (int refused = 0; refused < MOST_REFUSALS; ) {
            Desk.Page page = open(path);
            Optional<PageForm> there = PageForm.on(page, form, button);
            if (there.isEmpty()) {
                if (!sent) {
                    deeds.odd(path + " has no " + button + " where it should: " + page.status());
                }
                return new Outcome(page, sent);
            }
            Optional<Desk.Page> answer = once(() -> desk.send(page, there.get(), button, typed));
            sent = true;
            if (answer.filter(Desk.Page::done).isPresent()) {
                return new Outcome(answer.get(), true);
            }
            // without an answer, as on a full disk that can still be read, it is sent until there is one
            if (answer.isPresent()) {
                said = refusal(answer.get());
                refused++;
            }
            rest(100);
        }
        deeds.odd(path + " refuses " + button + ": " + said);
        return new Outcome(null, false);
    }

    private static String refusal(Desk.Page page) {
        Matcher words = REFUSAL.matcher(page.body());
        return page.status() + " " + page.address() + (words.find() ? " " + words.group(1) : "");
    }

    /** Logs in, however long it takes. */
    void enter() throws InterruptedException, Over {
        while (true) {
            int asked = course.asking();
            try {
                if (desk.enter()) {
                    return;
                }
            } catch (IOException gone) {
                course.unanswered(asked, gone);
            }
            rest(200);
        }
    }

    /** Rests between two acts of a person. */
    void pause() throws InterruptedException, Over {
        rest(course.pause());
    }

    private void rest(int milliseconds) throws InterruptedException, Over {
        if (course.over()) {
            throw new Over();
        }
        TimeUnit.MILLISECONDS.sleep(milliseconds);
    }
}
