package th.go.led.rangwan.service.paper;

import java.util.List;

/**
 * The lines under a signature, centred and kept on one page.
 *
 * @param lines the name in brackets, the post, then for somebody acting {@code รักษาราชการแทน} and the replaced post
 */
public record SignatureBlock(List<String> lines) {
    public SignatureBlock {
        lines = List.copyOf(lines);
    }

    /** A person signing in the own post. */
    public static SignatureBlock of(String name, String post) {
        return new SignatureBlock(List.of("(" + name + ")", post));
    }

    /**
     * A person signing for another post.
     *
     * @param capacity the words for it, e.g. {@code รักษาราชการแทน}
     */
    public static SignatureBlock acting(String name, String post, String capacity, String replacedPost) {
        return new SignatureBlock(List.of("(" + name + ")", post + " " + capacity, replacedPost));
    }

    /** The lines as paper prints them. */
    SignatureBlock printed() {
        return new SignatureBlock(lines.stream().map(MemoPdf::words).toList());
    }
}
