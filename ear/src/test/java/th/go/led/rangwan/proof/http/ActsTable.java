package th.go.led.rangwan.proof.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.Table;

/** The table of acts, acts.tsv, beside what the deployment was found to do; that goes to {@code target/rights}. */
public final class ActsTable {
    /** The file in the server's base directory with the names of first parameters. */
    public static final String NAMES = "acts.names";

    /** The file there with what was found. */
    public static final String FOUND = "acts.found";

    private static final Pattern ACT =
            Pattern.compile("\\n    public (?!static|class|record)[\\w<>\\[\\], .?]+ (\\w+)\\(([^)]*)\\)");
    private static final Path SERVICES =
            ServerFolder.target().resolve("../../ejb/src/main/java/th/go/led/rangwan/service");

    private ActsTable() {}

    /** Writes what the sources call the first parameter of every act: the deployment has forgotten it. */
    public static void names() throws IOException {
        Map<String, String> names = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SERVICES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String type = file.getFileName().toString().replace(".java", "");
                Matcher act = ACT.matcher(Files.readString(file));
                while (act.find()) {
                    String parameters = act.group(2).replaceAll("<[^<>]*>", "").replaceAll("<[^<>]*>", "");
                    List<String> each = Stream.of(parameters.split(","))
                            .map(String::strip)
                            .filter(one -> !one.isEmpty())
                            .toList();
                    String types = each.stream()
                            .map(one -> one.replaceFirst("\\s+\\w+$", "").replaceFirst("^(\\w+\\.)+", ""))
                            .collect(Collectors.joining(","));
                    names.put(
                            type + "." + act.group(1) + "(" + types + ")",
                            each.isEmpty() ? "" : each.get(0).replaceFirst("^.*\\s", ""));
                }
            }
        }
        Files.write(
                ServerFolder.base().resolve(NAMES),
                names.entrySet().stream()
                        .map(name -> name.getKey() + "\t" + name.getValue())
                        .toList());
    }

    /** The rows that differ from what was found, each with what was found; "" for an act that is gone or has no row. */
    public static Map<String, String> differing() throws IOException {
        List<String> found = Files.readAllLines(ServerFolder.base().resolve(FOUND), StandardCharsets.UTF_8);
        Path folder = Files.createDirectories(ServerFolder.target().resolve("rights"));
        Files.write(folder.resolve("acts.tsv"), found, StandardCharsets.UTF_8);
        Map<String, String> there = byAct(found);
        Map<String, String> meant = byAct(Table.rows("acts.tsv").stream()
                .map(row -> String.join("\t", row))
                .toList());
        Map<String, String> differing = new LinkedHashMap<>();
        there.forEach((act, row) -> {
            if (!row.equals(meant.get(act))) {
                differing.put("meant: " + meant.getOrDefault(act, ""), "found: " + row);
            }
        });
        meant.keySet().stream().filter(act -> !there.containsKey(act)).forEach(act -> differing.put(act, ""));
        return differing;
    }

    private static Map<String, String> byAct(List<String> rows) {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.split("\t", 2)[0], row -> row, (first, second) -> first, LinkedHashMap::new));
    }
}
