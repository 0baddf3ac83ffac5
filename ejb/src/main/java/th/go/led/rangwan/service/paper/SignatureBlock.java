package th.go.led.rangwan.service.paper;

import java.util.ArrayList;
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
        return in(name, List.of(post, capacity, replacedPost));
    }

    /**
     * A person signing in a capacity, be it a chain: รองอธิบดี รักษาราชการแทน / อธิบดี ปฏิบัติราชการแทน / ปลัดกระทรวง.
     *
     * @param capacity the lines below the name: own post, then words and replaced post by turns
     */
    public static SignatureBlock in(String name, List<String> capacity) {
        List<String> block = new ArrayList<>(List.of("(" + name + ")"));
        for (int at = 0; at < capacity.size(); at += 2) {
            block.add(String.join(" ", capacity.subList(at, Math.min(at + 2, capacity.size()))));
        }
        return new SignatureBlock(block);
    }

    /** The lines as paper prints them. */
    SignatureBlock printed() {
        return new SignatureBlock(lines.stream().map(MemoPdf::words).toList());
    }
}
