package th.go.led.rangwan.proof.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.Table;

/** The table of rights as the administrator's handbook shows it; written anew to {@code target/rights/rights.md}. */
public final class RightsPage {
    private static final String HEAD = """
        # Who may open what

        Written from `ear/src/test/resources/rights.tsv`, by which the tests open every page, download and route of the deployment.
        The second director leads a unit of their own; the other director and the analyst are of the unit that coordinates.

        **yes** it opens · **no** not for the role · **absent** not found, as if it were not there · **refused** by a rule, in words ·
        empty: the role has no such page. Five marks stand for five dossiers: of the second director's unit; of a third unit; of a third
        unit and routed to that director; of that director's unit and decided; one in which the analyst has declared an interest
        (`+` yes, `-` no, `0` absent, `x` refused, `~` yes or absent as far as that dossier has come). `{n}` is a dossier, other braces are its records or those of the demo.

        | address | analyst | director | second director | deputy director-general | secretary | auditor | administrator |
        |---|---|---|---|---|---|---|---|
        """;

    private RightsPage() {}

    /** Whether the page of the handbook is the one that the table makes. */
    public static boolean isFresh() throws IOException {
        String page = HEAD
                + Table.rows("rights.tsv").stream()
                        .filter(row -> !row.get(0).equals("open"))
                        .map(RightsPage::line)
                        .collect(Collectors.joining())
                + "\nOpen to whoever knows the address:\n\n"
                + Table.rows("rights.tsv").stream()
                        .filter(row -> row.get(0).equals("open"))
                        .map(row -> "- `" + row.get(1) + "`: " + row.get(2) + "\n")
                        .collect(Collectors.joining());
        Path folder = Files.createDirectories(ServerFolder.target().resolve("rights"));
        Files.writeString(folder.resolve("rights.md"), page);
        Path handbook = ServerFolder.target().resolve("../src/main/server/rights.md");
        return Files.exists(handbook) && Files.readString(handbook).equals(page);
    }

    private static String line(List<String> row) {
        String method = row.get(0).equals("post") ? "POST " : "";
        return "| `" + method + row.get(1).replace("#{n}", " {n}") + "` | "
                + row.stream().skip(2).map(RightsPage::words).collect(Collectors.joining(" | ")) + " |\n";
    }

    private static String words(String cell) {
        if (cell.chars().distinct().count() > 1) {
            return "`" + cell + "`";
        }
        return switch (cell.charAt(0)) {
            case '+' -> "yes";
            case '-' -> "no";
            case '0' -> "absent";
            case 'x' -> "refused";
            default -> "";
        };
    }
}
