package th.go.led.rangwan.web.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.service.shared.Setting;

/** Migrations, settings and the layout of the repository. */
class RepositoryTest {
    private static final Pattern MIGRATION = Pattern.compile("V(20\\d{10})__[a-z0-9_]+\\.sql");

    @Test
    void migrationsAreNamedByMinuteAndNoneTwice() {
        Set<String> versions = new TreeSet<>();
        List<String> bad = new ArrayList<>();
        Path migrations = Sources.ROOT.resolve("ejb/src/main/resources/db/migration");
        Sources.files(migrations, ".sql").keySet().stream().forEach(file -> {
            Matcher name = MIGRATION.matcher(Path.of(file).getFileName().toString());
            String database = Path.of(file).getParent().getFileName().toString();
            if (!name.matches() || !versions.add(database + name.group(1))) {
                bad.add(file);
            }
        });
        assertEquals(List.of(), bad);
        assertTrue(versions.size() >= 2);
    }

    @Test
    void theReadmesTableNamesEverySettingWithItsDefault() {
        String readme = Sources.text(Sources.ROOT.resolve("README.md"));
        List<String> unnamed = Stream.of(Setting.values())
                .filter(setting -> !readme.contains("| `%s` | `%s` |"
                        .formatted(setting.name(), setting.defaultValue().isEmpty() ? " " : setting.defaultValue())))
                .map(Setting::name)
                .toList();
        assertEquals(List.of(), unnamed);
        Matcher rows = Pattern.compile("\\| `(RANGWAN_\\w+)` \\|").matcher(readme);
        Set<String> named = rows.results().map(row -> row.group(1)).collect(Collectors.toCollection(TreeSet::new));
        named.remove("RANGWAN_DATA"); // read by the server's data source, not by the application
        named.removeAll(
                Set.of("RANGWAN_TLS_KEYSTORE", "RANGWAN_HTTP_ADDRESS", "RANGWAN_PROXY_FORWARDING")); // its listeners
        named.removeAll(Stream.of(Setting.values()).map(Setting::name).toList());
        assertEquals(Set.of(), named, "settings that the application does not know");
    }

    @Test
    void theReadmeIsShort() {
        assertTrue(Sources.text(Sources.ROOT.resolve("README.md")).lines().count() < 260);
    }

    @Test
    void theTopLevelHoldsOnlyTheModules() throws IOException {
        try (Stream<Path> top = Files.list(Sources.ROOT)) {
            Set<String> names = top.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals("target"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(Set.of("pom.xml", "ear", "ejb", "web", "domain", "README.md")), names);
        }
    }
}
