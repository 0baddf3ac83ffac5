package th.go.led.rangwan.domain.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDigits;

/**
 * Where handwriting stands on a scan: a frame whose place and size are hundredths of the page.
 *
 * @param scan id of the stored file
 * @param page of it, counted from 1
 */
@Embeddable
public record NoteFrame(
        @Column(name = "frame_scan") long scan,
        @Column(name = "frame_page") int page,
        @Column(name = "frame_left") int left,
        @Column(name = "frame_top") int top,
        @Column(name = "frame_width") int width,
        @Column(name = "frame_height") int height) {
    private static final int WHOLE = 100;
    private static final Pattern TYPED =
            Pattern.compile("(\\d{1,3})\\D+(\\d{1,3})\\D+(\\d{1,3})\\D+(\\d{1,3})\\D+(\\d{1,3})");

    /** Refuses, at {@code frame}, one without extent or that leaves the page. */
    public NoteFrame {
        boolean within = left >= 0 && top >= 0 && left + width <= WHOLE && top + height <= WHOLE;
        if (page < 1 || width < 1 || height < 1 || !within) {
            throw refused();
        }
    }

    /** The frame as typed or drawn: page, left, top, width, height; refused at {@code frame} when it is none. */
    public static NoteFrame of(long scan, String typed) {
        Matcher matcher = TYPED.matcher(ThaiDigits.toArabic(typed).strip());
        if (!matcher.matches()) {
            throw refused();
        }
        return new NoteFrame(
                scan,
                number(matcher, 1),
                number(matcher, 2),
                number(matcher, 3),
                number(matcher, 4),
                number(matcher, 5));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static RefusedException refused() {
        return new RefusedException("decision.refused.frame").at("frame");
    }
}
