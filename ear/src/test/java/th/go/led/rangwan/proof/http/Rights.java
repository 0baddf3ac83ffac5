package th.go.led.rangwan.proof.http;

import java.io.IOException;
import java.io.Reader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.proof.server.Ground;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.Table;

/** The table of rights against the running application, asked over HTTP; what is found goes to {@code target/rights}. */
public final class Rights {
    private static final Map<String, String> PEOPLE = new LinkedHashMap<>();
    private static final Pattern BRACE = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern TOKEN = Pattern.compile("data-token=\"([0-9a-f]+)\"");

    static {
        Ground.ACCOUNTS.forEach(account -> PEOPLE.put(account, account.replaceAll("\\d", "")));
    }

    private final Properties ground = new Properties();
    private final List<List<String>> rows = Table.rows("rights.tsv");

    /** Reads the table, and the records that WhoMayIT laid out. */
    public Rights() throws IOException {
        try (Reader reader = Files.newBufferedReader(ServerFolder.base().resolve(Ground.FILE))) {
            ground.load(reader);
        }
    }

    /** Pages and paths of the deployment that no row names. */
    public Set<String> withoutRow() {
        Set<String> missing = new TreeSet<>();
        for (String page : ground.getProperty("pages").split(" ", -1)) {
            String name = page.substring(page.lastIndexOf('/') + 1);
            if (rows.stream()
                    .noneMatch(row -> row.get(0).equals("page") && path(row).equals(name))) {
                missing.add(page);
            }
        }
        for (String path : ground.getProperty("paths").split(" ", -1)) {
            String start = path.replace("*", "");
            boolean served = path.equals("*.xhtml") || path.startsWith("/jakarta.faces") || path.isEmpty();
            if (!served
                    && rows.stream()
                            .noneMatch(row -> (path(row) + "/").startsWith(start)
                                    || path(row).equals(path))) {
                missing.add(path);
            }
        }
        return missing;
    }

    private static String path(List<String> row) {
        return row.get(1).replaceFirst("[?#].*", "");
    }

    /** The rows whose cells differ from what the application does, with what it does. */
    public Map<String, String> differing() throws IOException, InterruptedException, ExecutionException {
        List<List<String>> asked =
                rows.stream().filter(row -> !row.get(0).equals("open")).toList();
        List<Future<List<String>>> columns = new ArrayList<>();
        ExecutorService askers = Executors.newFixedThreadPool(3);
        PEOPLE.forEach((account, folder) -> columns.add(askers.submit(() -> column(account, folder, asked))));
        askers.shutdown();
        Map<String, String> differing = new LinkedHashMap<>();
        List<String> found = new ArrayList<>();
        for (int index = 0; index < asked.size(); index++) {
            List<String> cells = new ArrayList<>(asked.get(index).subList(0, 2));
            for (Future<List<String>> column : columns) {
                cells.add(column.get().get(index));
            }
            found.add(String.join("\t", cells));
            if (!agree(asked.get(index), cells)) {
                differing.put(String.join(" ", asked.get(index)), String.join(" ", cells));
            }
        }
        Path folder = Files.createDirectories(ServerFolder.target().resolve("rights"));
        Files.write(folder.resolve("rights.tsv"), found, StandardCharsets.UTF_8);
        return differing;
    }

    /** Whether a row's marks are as the table has them, whose {@code ~} stands for found or not found. */
    private static boolean agree(List<String> meant, List<String> found) {
        String marks = Pattern.quote(marks(meant)).replace("~", "\\E[+0]\\Q");
        return marks(found).matches(marks);
    }

    /** All but the kind and the address of a row. */
    private static String marks(List<String> row) {
        return String.join("\t", row.subList(2, row.size()));
    }

    /** Pages of a dossier with their addresses for the first one, without the folder of a role. */
    List<String> dossierPages() {
        return rows.stream()
                .filter(row -> row.get(0).equals("page") && row.get(1).contains("{n}"))
                .map(row -> filled(row.get(1), "own"))
                .toList();
    }

    /** The accounts of the table with the folders of their pages. */
    static Map<String, String> people() {
        return PEOPLE;
    }

    private List<String> column(String account, String folder, List<List<String>> asked) {
        Visitor visitor = Visitor.as(account);
        Matcher token = TOKEN.matcher(visitor.get("/home").body());
        String secret = token.find() ? token.group(1) : "";
        List<String> pages = Arrays.asList(ground.getProperty("pages").split(" ", -1));
        List<String> cells = new ArrayList<>();
        for (List<String> row : asked) {
            boolean page = row.get(0).equals("page");
            if (page && !pages.contains("/" + folder + "/" + path(row))) {
                cells.add(".");
                continue;
            }
            String address = (page ? "/" + folder + "/" : "") + row.get(1);
            StringBuilder marks = new StringBuilder();
            for (String dossier : address.matches(".*\\{(n|i|code|l|e|f|m)}.*") ? Ground.DOSSIERS : List.of("own")) {
                String record = filled(address, dossier);
                HttpResponse<String> answer =
                        row.get(0).equals("post") ? post(visitor, secret, record) : visitor.get(record);
                marks.append(mark(answer.statusCode()));
            }
            cells.add(marks.toString());
        }
        return cells;
    }

    private String filled(String address, String dossier) {
        return BRACE.matcher(address)
                .replaceAll(found -> ground.getProperty(
                        dossier + "." + found.group(1), ground.getProperty(found.group(1), found.group(1))));
    }

    /** Posts what a script of a page would, but upon an edition that never was, so that nothing changes. */
    private static HttpResponse<String> post(Visitor visitor, String token, String address) {
        String path = address.replaceFirst("#.*", "");
        String id = address.replaceFirst(".*#", "");
        return switch (path) {
            case "/autosave/answer" ->
                visitor.json(
                        path,
                        token,
                        "{\"nomination\":" + id
                                + ",\"question\":\"4a\",\"language\":\"en\",\"text\":\"Not so.\",\"seen\":9999}");
            case "/autosave/score" ->
                visitor.json(path, token, "{\"nomination\":" + id + ",\"field\":\"x\",\"text\":\"1\",\"seen\":9999}");
            case "/autosave/state" ->
                visitor.json(path + "?nomination=" + id + "&question=4a&page=page0000&part=en", token, "{}");
            case "/upload/evidence" ->
                visitor.send(
                        path, token, Map.of("id", id), new Visitor.Sent("ผล.pdf", "application/pdf", new byte[] {1}));
            default -> visitor.json(path, token, "{}");
        };
    }

    private static char mark(int status) {
        return switch (status) {
            case 200, 204 -> '+';
            case 404 -> '0';
            case 401, 403 -> '-';
            case 400, 409, 422 -> 'x';
            default -> '?';
        };
    }
}
