package th.go.led.rangwan.domain.identity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One more link of a capacity, after its first order: the post acted for acts itself for another one.
 *
 * @param th the title of the post that is acted for by this link, in Thai
 * @param orderNumber the number of the order that gives it, as written
 */
public record CapacityLink(CapacityKind kind, String th, String en, String orderNumber) {
    private static final String FIELD = "\t";
    private static final String LINE = "\n";

    static CapacityLink by(ActingOrder order) {
        Post.Title post = order.gives().post().title();
        return new CapacityLink(
                order.gives().kind(), post.th(), post.en(), order.reference().number());
    }

    /** The links as a capacity stores them; null for none. */
    static String text(List<CapacityLink> links) {
        return links.isEmpty() ? null : links.stream().map(CapacityLink::line).collect(Collectors.joining(LINE));
    }

    /** What {@link #text} wrote. */
    static List<CapacityLink> of(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(LINE)).map(CapacityLink::ofLine).toList();
    }

    private String line() {
        return String.join(FIELD, kind.name(), th, en, orderNumber);
    }

    private static CapacityLink ofLine(String line) {
        String[] parts = line.split(FIELD, -1);
        return new CapacityLink(CapacityKind.valueOf(parts[0]), parts[1], parts[2], parts[3]);
    }
}
