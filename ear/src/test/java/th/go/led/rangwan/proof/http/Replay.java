package th.go.led.rangwan.proof.http;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Posts to a page what only another role's copy of the page shows: each person sends, with a view of their own, the names of
 * all buttons and fields that they did not get, as a form and as Ajax.
 */
public final class Replay {
    private static final Pattern NAME = Pattern.compile(
            "<(?:input|button|textarea|select|a)\\b[^>]*?\\b(?:name|id)=\"(?!jakarta\\.|rangwan-)([^\"]+)\"");
    private static final Pattern VIEW = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*?value=\"([^\"]*)\"");
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*\\bid=\"([^\"]+)\"");

    private final List<String> wrong = new ArrayList<>();
    private int posts;

    private record Seen(String address, Set<String> names, String view, Set<String> forms) {
        static Seen of(String address, String body) {
            Matcher view = VIEW.matcher(body);
            return new Seen(address, all(NAME, body), view.find() ? view.group(1) : "", all(FORM, body));
        }

        private static Set<String> all(Pattern pattern, String body) {
            Set<String> found = new LinkedHashSet<>();
            Matcher each = pattern.matcher(body);
            while (each.find()) {
                found.add(each.group(1));
            }
            return found;
        }
    }

    /** Opens every page of a dossier as everybody, then posts what each did not see. */
    public Replay(Rights rights) {
        Map<String, Visitor> visitors = new LinkedHashMap<>();
        Rights.people().keySet().forEach(account -> visitors.put(account, Visitor.as(account)));
        for (String page : rights.dossierPages()) {
            Map<String, Seen> seen = new LinkedHashMap<>();
            Set<String> shown = new LinkedHashSet<>();
            visitors.forEach((account, visitor) -> {
                String address = "/" + Rights.people().get(account) + "/" + page;
                HttpResponse<String> answer = visitor.get(address);
                if (answer.statusCode() == 200) {
                    seen.put(account, Seen.of(address, answer.body()));
                    shown.addAll(seen.get(account).names());
                }
            });
            seen.forEach((account, own) -> {
                Set<String> unseen = new LinkedHashSet<>(shown);
                unseen.removeAll(own.names());
                replay(account, visitors.get(account), own, unseen);
            });
        }
    }

    private void replay(String account, Visitor visitor, Seen own, Set<String> unseen) {
        if (unseen.isEmpty() || own.view().isEmpty()) {
            return;
        }
        Map<String, String> fields = new HashMap<>();
        own.forms().forEach(form -> fields.put(form, form));
        unseen.forEach(name -> {
            fields.put(name, name);
            fields.put(name.replaceFirst(":.*", ""), name.replaceFirst(":.*", ""));
        });
        fields.put("jakarta.faces.ViewState", own.view());
        post(account, visitor, own.address(), fields);
        for (String source : unseen) {
            Map<String, String> ajax = new HashMap<>(fields);
            ajax.put("jakarta.faces.ViewState", own.view());
            ajax.put("jakarta.faces.partial.ajax", "true");
            ajax.put("jakarta.faces.source", source);
            ajax.put("jakarta.faces.behavior.event", "action");
            ajax.put("jakarta.faces.partial.execute", "@all");
            ajax.put("jakarta.faces.partial.render", "@all");
            post(account, visitor, own.address(), ajax);
        }
    }

    private void post(String account, Visitor visitor, String address, Map<String, String> fields) {
        HttpResponse<String> answer = visitor.post(address, fields);
        posts++;
        if (answer.statusCode() >= 500 || answer.body().contains("Exception")) {
            wrong.add(account + " " + address + " " + answer.statusCode());
        }
    }

    /** The posts that made it fail. */
    public List<String> wrong() {
        return wrong;
    }

    /** How many posts were sent. */
    public int posts() {
        return posts;
    }
}
