package th.go.led.rangwan.proof.writing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form as it stands on a page of the application.
 *
 * @param action where it is sent to
 * @param fields that a browser would send, as they stand, without the buttons
 * @param buttons by which it may be sent
 */
public record PageForm(String action, Map<String, String> fields, Set<String> buttons) {
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"([^\"]*)\"");
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern AREA = Pattern.compile("<textarea\\b([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern LIST = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern BUTTON = Pattern.compile("<button\\b([^>]*)>");
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern NONCE = Pattern.compile("PrimeFaces\\.csp\\.init\\('([^']+)'\\)");
    private static final Pattern CODE = Pattern.compile("&#(\\d+);");

    /** The form with that id; empty when the page has none, or none that is sent by that button. */
    public static Optional<PageForm> on(Desk.Page page, String id, String button) {
        return on(page, id).filter(form -> form.buttons().contains(button));
    }

    private static Optional<PageForm> on(Desk.Page page, String id) {
        Matcher form = Pattern.compile("<form id=\"" + id + "\"([^>]*)>(.*?)</form>", Pattern.DOTALL)
                .matcher(page.body());
        if (!form.find()) {
            return Optional.empty();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        inputs(form.group(2), fields);
        Matcher area = AREA.matcher(form.group(2));
        while (area.find()) {
            put(fields, attributes(area.group(1)), plain(area.group(2)));
        }
        Matcher list = LIST.matcher(form.group(2));
        while (list.find()) {
            put(fields, attributes(list.group(1)), chosen(list.group(2)));
        }
        Set<String> buttons = new HashSet<>();
        Matcher button = BUTTON.matcher(form.group(2));
        while (button.find()) {
            buttons.add(attributes(button.group(1)).getOrDefault("name", ""));
        }
        Matcher nonce = NONCE.matcher(page.body()); // a script of the page puts it into every form
        if (nonce.find()) {
            fields.put("primefaces.nonce", nonce.group(1));
        }
        return Optional.of(new PageForm(attributes(form.group(1)).getOrDefault("action", ""), fields, buttons));
    }

    private static void inputs(String form, Map<String, String> fields) {
        Matcher input = INPUT.matcher(form);
        while (input.find()) {
            Map<String, String> attributes = attributes(input.group(1));
            String type = attributes.getOrDefault("type", "text");
            boolean choice = type.equals("radio") || type.equals("checkbox");
            if (!choice || attributes.containsKey("checked")) {
                put(fields, attributes, attributes.getOrDefault("value", ""));
            }
        }
    }

    private static String chosen(String list) {
        String first = null;
        Matcher option = OPTION.matcher(list);
        while (option.find()) {
            Map<String, String> attributes = attributes(option.group(1));
            String value = attributes.getOrDefault("value", "");
            if (attributes.containsKey("selected")) {
                return value;
            }
            first = first == null ? value : first;
        }
        return first == null ? "" : first;
    }

    private static void put(Map<String, String> fields, Map<String, String> attributes, String value) {
        if (attributes.containsKey("name")) {
            fields.put(attributes.get("name"), value);
        }
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            attributes.put(attribute.group(1), plain(attribute.group(2)));
        }
        return attributes;
    }

    private static String plain(String marked) {
        String codes = CODE.matcher(marked)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1)))));
        return codes.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** As a browser sends it when that button is pressed. */
    String encoded(String button, Map<String, String> typed) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.putAll(typed);
        sent.put(button, "");
        return sent.entrySet().stream()
                .map(field -> code(field.getKey()) + "=" + code(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
