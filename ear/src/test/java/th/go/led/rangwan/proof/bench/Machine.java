package th.go.led.rangwan.proof.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The machine on which figures are measured, in one line. */
final class Machine {
    private Machine() {}

    /** E.g. {@code 2 processors of an Example 3000, 24 GiB, Linux 6.1, Java 17.0.9}. */
    static String words() throws IOException {
        return "%d processors (%s), %s GiB, %s %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        value("/proc/cpuinfo", "model name", "unknown"),
                        Math.round(Double.parseDouble(
                                        value("/proc/meminfo", "MemTotal", "0").replaceAll("\\D", ""))
                                / (1 << 20)),
                        System.getProperty("os.name"),
                        System.getProperty("os.version").replaceAll("[^0-9.].*", ""),
                        System.getProperty("java.version"));
    }

    private static String value(String file, String name, String otherwise) throws IOException {
        List<String> lines = Files.exists(Path.of(file)) ? Files.readAllLines(Path.of(file)) : List.of();
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(otherwise);
    }
}
