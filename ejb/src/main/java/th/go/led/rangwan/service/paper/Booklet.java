package th.go.led.rangwan.service.paper;

import java.util.List;

/**
 * A plain paper of the office that is no official form: a title, and sections with a heading, a line about it and text.
 *
 * @param warning stands at the head of every page; empty for none
 * @param foot stands at the foot of every page, before the page's number
 */
public record Booklet(String title, String author, String warning, String foot, List<Section> sections) {
    /** Copies its list. */
    public Booklet {
        sections = List.copyOf(sections);
    }

    /**
     * One section.
     *
     * @param about a line in smaller letters below the heading; empty for none
     * @param text paragraphs between line feeds
     */
    public record Section(String heading, String about, String text) {}
}
