package th.go.led.rangwan.proof.cluster;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.proof.server.Table;

/** Opens every page of screens.tsv at one node and sends its form back to the other, as it stands and without a button. */
final class OpenPages {
    private final String address;
    private final Map<String, Guest> guests = new HashMap<>();
    private final Map<String, String> faults = new TreeMap<>();
    private final Set<String> forms = new TreeSet<>();

    OpenPages(String address) {
        this.address = address;
    }

    /** Goes through all pages; returns those that do not open, or whose form did not go on, with what came instead. */
    Map<String, String> cross() throws IOException, InterruptedException {
        for (List<String> row : Table.rows("screens.tsv")) {
            if (!row.get(1).equals("-")) {
                cross(row, guest(row.get(1)));
            }
        }
        return faults;
    }

    /** How many pages had a form. */
    int forms() {
        return forms.size();
    }

    private Guest guest(String login) throws IOException, InterruptedException {
        if (!guests.containsKey(login)) {
            guests.put(login, new Guest(address).at("node1").in(login));
        }
        return guests.get(login);
    }

    /**
     * What a node knows of a person is given to the other just after the answer went out, and the later of two wins. So both
     * nodes get a moment before either is asked again, and a longer one on a machine with much to do; people do not change
     * nodes within a tenth of a second.
     */
    private void cross(List<String> row, Guest guest) throws IOException, InterruptedException {
        String path = path(row, guest.at("node1"));
        int status = row.get(0).equals("refused") ? 403 : 200;
        String fault = cross(path, status, guest, 100);
        if (!fault.isEmpty()) {
            fault = cross(path, status, guest, 2000);
        }
        if (!fault.isEmpty()) {
            faults.put(row.get(0), fault);
        }
    }

    private String cross(String path, int status, Guest guest, int pause) throws IOException, InterruptedException {
        TimeUnit.MILLISECONDS.sleep(pause);
        Guest.Answer page = guest.at("node1").get(path);
        if (page.status() != status) {
            return page.status() + " " + path;
        }
        Optional<PageForm> form = PageForm.first(page.body());
        if (form.isEmpty()) {
            return "";
        }
        forms.add(path);
        TimeUnit.MILLISECONDS.sleep(pause);
        Guest.Answer answer = guest.at("node2").send(form.get());
        boolean goesOn = answer.status() == 200
                && guest.node().equals("node2")
                && heading(answer).equals(heading(page))
                && !answer.path().contains("expired=1");
        return goesOn ? "" : answer.status() + " " + answer.path() + " " + heading(answer) + " at " + guest.node();
    }

    private static String heading(Guest.Answer answer) {
        Matcher found = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL).matcher(answer.body());
        return found.find() ? found.group(1).strip() : "";
    }

    /** The address in the third cell; {@code {}} is the id of the first record that the list in the fourth links to. */
    private static String path(List<String> row, Guest guest) throws IOException, InterruptedException {
        if (row.size() < 4) {
            return row.get(2);
        }
        String list = guest.get(row.get(3)).body();
        String wanted = row.get(2).replaceAll(".*[?&](\\w+)=\\{}.*", "$1");
        for (String name : List.of(wanted, "id")) {
            Matcher link = Pattern.compile("href=\"[^\"]*[?&](?:amp;)?" + name + "=(\\d+)")
                    .matcher(list.substring(Math.max(0, list.indexOf("<main"))));
            if (link.find()) {
                return row.get(2).replace("{}", link.group(1));
            }
        }
        throw new IllegalStateException(row.get(3) + " links to no record, or " + row.get(1) + " is out");
    }
}
