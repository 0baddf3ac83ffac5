package th.go.led.rangwan.domain.cycle;

import java.util.ArrayDeque;
import java.util.Deque;
import th.go.led.rangwan.domain.shared.Bilingual;

/** Writes an indented XML text, element by element. Attributes come as names and values in turn; a null value is left out. */
final class XmlText {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element whose parts follow until {@link #end}. */
    XmlText begin(String name, String... attributes) {
        tag(name, attributes).append(">\n");
        open.push(name);
        return this;
    }

    XmlText end() {
        String name = open.pop();
        indent().append("</").append(name).append(">\n");
        return this;
    }

    /** An element without parts. */
    XmlText empty(String name, String... attributes) {
        tag(name, attributes).append("/>\n");
        return this;
    }

    /** An element that holds words only. */
    XmlText words(String name, String words) {
        tag(name).append('>').append(escaped(words)).append("</").append(name).append(">\n");
        return this;
    }

    /** The two languages of a text, inside the open element. */
    XmlText words(Bilingual words) {
        return words("th", words.th()).words("en", words.en());
    }

    /** An element that holds a text in both languages. */
    XmlText bilingual(String name, Bilingual words, String... attributes) {
        return begin(name, attributes).words(words).end();
    }

    private StringBuilder tag(String name, String... attributes) {
        indent().append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] == null) continue;
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        return text;
    }

    private StringBuilder indent() {
        return text.append("  ".repeat(open.size()));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
