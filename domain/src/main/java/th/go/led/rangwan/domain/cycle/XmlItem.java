package th.go.led.rangwan.domain.cycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of the document with the line on which it starts. */
final class XmlItem {
    private final String name;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlItem> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlItem(String name, int line) {
        this.name = name;
        this.line = line;
    }

    void attribute(String attribute, String value) {
        attributes.put(attribute, value.strip().replaceAll("\\s+", " "));
    }

    void add(XmlItem child) {
        children.add(child);
    }

    void append(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    /** The attribute, null when it is absent. */
    String attribute(String attribute) {
        return attributes.get(attribute);
    }

    boolean yes(String attribute) {
        return "yes".equals(attribute(attribute));
    }

    List<XmlItem> children() {
        return children;
    }

    List<XmlItem> children(String wanted) {
        return children.stream().filter(c -> c.name().equals(wanted)).toList();
    }

    Optional<XmlItem> child(String wanted) {
        return children.stream().filter(c -> c.name().equals(wanted)).findFirst();
    }

    /** A child that the schema has made sure of. */
    XmlItem only(String wanted) {
        return child(wanted).orElseThrow(() -> new IllegalStateException(name + " without " + wanted));
    }

    /** The text with its white space collapsed. */
    String text() {
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    /** This item and all below it. */
    Stream<XmlItem> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlItem::all));
    }
}
