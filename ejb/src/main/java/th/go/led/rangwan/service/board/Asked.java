package th.go.led.rangwan.service.board;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.shared.NotFoundException;

/**
 * Which list is asked for.
 *
 * @param cycle the code of the cycle; of no meaning for tasks
 * @param who {@code person:5} or {@code post:7} for whom tasks wait; empty for anybody
 */
public record Asked(Figure figure, String cycle, String who) {
    private static final Pattern WHO = Pattern.compile("|(?:person|post):\\d{1,18}");

    /** Not found for anybody who cannot be. */
    public Asked {
        Matcher matcher = WHO.matcher(who);
        if (!matcher.matches() || (!who.isEmpty() && figure.subject() != Subject.TASKS)) {
            throw new NotFoundException();
        }
    }

    /** The list of a figure for anybody. */
    public Asked(Figure figure, String cycle) {
        this(figure, cycle, "");
    }

    /** Upon a task {@code t}; true for anybody. */
    String condition() {
        if (who.isEmpty()) {
            return "1 = 1";
        }
        return who.startsWith("post:") ? "t.postId = :who" : "t.personId = :who";
    }

    /** The id of the person or post. */
    long id() {
        return Long.parseLong(who.substring(who.indexOf(':') + 1));
    }
}
