package th.go.led.rangwan.service.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param asked whether anything was searched at all
 * @param parts all groups in their order; those that are not shown have counts and no rows
 */
public record FoundSheet(boolean asked, List<FoundPart> parts) {
    /** What was found in that group, once something was searched. */
    public FoundPart part(FoundGroup group) {
        return parts.stream().filter(part -> part.group() == group).findFirst().orElseThrow();
    }

    /** Whether nothing was found in any group. */
    public boolean nothing() {
        return parts.stream().allMatch(part -> part.count() == 0);
    }
}
