package th.go.led.rangwan.service.notice;

import java.util.List;
import th.go.led.rangwan.domain.notice.Notice;
import th.go.led.rangwan.domain.task.Task;

/**
 * What one person is told on one day.
 *
 * @param waiting how many tasks wait for the person in all, as many as the work list shows
 * @param soonest those that are due soonest, at most {@value #LINES}
 * @param news what is for information and has not been told or read yet, the oldest first
 */
record Digest(long waiting, List<Task> soonest, List<Notice> news) {
    /** How many lines of a kind a message has at most. */
    static final int LINES = 20;

    /** Copies its lists. */
    Digest {
        soonest = List.copyOf(soonest);
        news = List.copyOf(news);
    }

    /** Whether there is nothing to tell: then no message is written. */
    boolean empty() {
        return waiting == 0 && news.isEmpty();
    }
}
