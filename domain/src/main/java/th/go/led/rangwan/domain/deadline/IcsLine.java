package th.go.led.rangwan.domain.deadline;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * One content line of a calendar file (RFC 5545, 3.1), unfolded.
 *
 * @param line the physical line on which it begins, counted from 1
 * @param name the property in capitals, empty for a line that is none
 * @param parameters by name in capitals
 */
public record IcsLine(int line, String name, Map<String, String> parameters, String value) {
    private static final Pattern PROPERTY =
            Pattern.compile("([A-Za-z0-9-]+)((?:;[^:\";]*(?:\"[^\"]*\"[^:\";]*)*)*):(.*)");
    private static final Pattern PARAMETER = Pattern.compile(";([A-Za-z0-9-]+)=(\"[^\"]*\"|[^;\"]*)");

    /** The lines of a file. Folded lines are joined as bytes, since a fold may split a letter, and then read as text. */
    public static List<IcsLine> read(byte[] content) {
        List<IcsLine> lines = new ArrayList<>();
        ByteArrayOutputStream logical = new ByteArrayOutputStream();
        int begun = 1;
        int number = 0;
        for (int from = 0; from < content.length; ) {
            int end = lineEnd(content, from);
            number++;
            boolean folded = number > 1 && end > from && (content[from] == ' ' || content[from] == '\t');
            if (!folded) {
                add(lines, begun, logical);
                begun = number;
            }
            int start = folded ? from + 1 : from;
            int length = end - start - (end > start && content[end - 1] == '\r' ? 1 : 0);
            logical.write(content, start, length);
            from = end + 1;
        }
        add(lines, begun, logical);
        return lines;
    }

    private static int lineEnd(byte[] content, int from) {
        int end = from;
        while (end < content.length && content[end] != '\n') end++;
        return end;
    }

    private static void add(List<IcsLine> lines, int number, ByteArrayOutputStream logical) {
        String text = FileText.of(logical.toByteArray());
        logical.reset();
        if (!text.isBlank()) {
            lines.add(of(number, text));
        }
    }

    private static IcsLine of(int number, String text) {
        Matcher property = PROPERTY.matcher(text);
        if (!property.matches()) return new IcsLine(number, "", Map.of(), text);
        Map<String, String> parameters = new LinkedHashMap<>();
        Matcher parameter = PARAMETER.matcher(property.group(2));
        while (parameter.find()) {
            parameters.put(
                    parameter.group(1).toUpperCase(Locale.ROOT),
                    parameter.group(2).replace("\"", ""));
        }
        return new IcsLine(number, property.group(1).toUpperCase(Locale.ROOT), parameters, property.group(3));
    }

    /** The parameter of that name, empty when it is not there. */
    public String parameter(String wanted) {
        return parameters.getOrDefault(wanted, "");
    }

    /** The value as text: with its escapes undone (RFC 5545, 3.3.11). */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char escaped = value.charAt(++i);
                text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** Refuses it with the message of that key and its own name and value. */
    RefusedException refused(String key) {
        return new RefusedException(key, name, value);
    }
}
