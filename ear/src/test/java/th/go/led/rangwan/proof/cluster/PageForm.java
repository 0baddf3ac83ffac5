package th.go.led.rangwan.proof.cluster;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of a page as a browser would send it back: what stands in its fields, and where it goes. */
final class PageForm {
    private static final String VIEW = "jakarta.faces.ViewState";
    private static final Pattern NONCE = Pattern.compile("<script[^>]* nonce=\"([^\"]+)\"");
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern AREA = Pattern.compile("<textarea\\b([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern CHOICE = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");

    private final Map<String, String> fields = new TreeMap<>();
    private final String action;
    private final boolean files;

    private PageForm(String page, String attributes, String content) {
        Matcher nonce = NONCE.matcher(page); // the page's script adds it to every form that it sends
        if (nonce.find()) {
            fields.put("primefaces.nonce", nonce.group(1));
        }
        files = attributes.contains("multipart/form-data");
        action = attribute(attributes, "action").orElse("").replaceFirst("^/rangwan", "");
        INPUT.matcher(content).results().forEach(found -> input(found.group(1)));
        AREA.matcher(content).results().forEach(found -> attribute(found.group(1), "name")
                .ifPresent(name -> fields.put(name, plain(found.group(2).replaceFirst("^\\r?\\n", "")))));
        CHOICE.matcher(content).results().forEach(found -> attribute(found.group(1), "name")
                .ifPresent(name -> fields.put(name, chosen(found.group(2)))));
    }

    /** The first form of the page whose answer depends on what the server keeps of the open page; empty without one. */
    static Optional<PageForm> first(String page) {
        return FORM.matcher(page)
                .results()
                .filter(found -> found.group(2).contains(VIEW))
                .map(found -> new PageForm(page, found.group(1), found.group(2)))
                .findFirst();
    }

    /** The form of that id. */
    static PageForm of(String page, String id) {
        return FORM.matcher(page)
                .results()
                .filter(found -> attribute(found.group(1), "id").orElse("").equals(id))
                .map(found -> new PageForm(page, found.group(1), found.group(2)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no form " + id + " in " + page));
    }

    /** The first form that goes to that path. */
    static PageForm to(String page, String path) {
        return FORM.matcher(page)
                .results()
                .map(found -> new PageForm(page, found.group(1), found.group(2)))
                .filter(form -> form.action().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no form to " + path + " in " + page));
    }

    /** Where it goes, below the application's address. */
    String action() {
        return action;
    }

    /** Whether it is sent in parts, since it takes files. */
    boolean takesFiles() {
        return files;
    }

    /** What stands in it, by the names of its fields. */
    Map<String, String> fields() {
        return fields;
    }

    /** Types into a field. */
    PageForm with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    private void input(String attributes) {
        String type = attribute(attributes, "type").orElse("text");
        boolean mark = type.equals("checkbox") || type.equals("radio");
        boolean sent = !type.equals("submit") && !type.equals("file") && (!mark || attributes.contains("checked"));
        if (sent) {
            attribute(attributes, "name")
                    .ifPresent(name ->
                            fields.put(name, attribute(attributes, "value").orElse(mark ? "on" : "")));
        }
    }

    private static String chosen(String options) {
        String first = null;
        for (Matcher option = OPTION.matcher(options); option.find(); ) {
            String value = attribute(option.group(1), "value").orElse("");
            if (option.group(1).contains("selected")) {
                return value;
            }
            first = first == null ? value : first;
        }
        return first == null ? "" : first;
    }

    private static Optional<String> attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? Optional.of(plain(found.group(1))) : Optional.empty();
    }

    private static String plain(String text) {
        Matcher number = Pattern.compile("&#(\\d+);").matcher(text);
        return number.replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
