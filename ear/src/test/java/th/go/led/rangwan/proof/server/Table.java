package th.go.led.rangwan.proof.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table of tab-separated values among the test resources; lines that begin with # are remarks. */
public final class Table {
    private Table() {}

    /** The rows of the table, each split at its tabs. */
    public static List<List<String>> rows(String name) {
        try (InputStream file = Objects.requireNonNull(Table.class.getResourceAsStream("/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t+")))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
