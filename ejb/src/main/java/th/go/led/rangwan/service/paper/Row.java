package th.go.led.rangwan.service.paper;

/**
 * One row of a paper, not yet on a page.
 *
 * @param height in points
 * @param withNext whether the next row must be on the same page
 * @param opening the words that the row begins with, for the catch-word; empty for a blank row
 * @param ink draws it
 */
record Row(float height, boolean withNext, String opening, Ink ink) {
    /** Draws a row on the page that it came to stand on. */
    @FunctionalInterface
    interface Ink {
        void draw(PageContent page, float baseline);
    }

    /** White space; it vanishes at the top of a page. */
    static Row blank(float height, boolean withNext) {
        return new Row(height, withNext, "", (page, baseline) -> {});
    }

    Row keptWithNext() {
        return new Row(height, true, opening, ink);
    }

    boolean isBlank() {
        return opening.isEmpty();
    }
}
