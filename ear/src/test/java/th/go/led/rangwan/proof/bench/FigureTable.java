package th.go.led.rangwan.proof.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** All figures that were told so far as one Markdown table, {@code target/bench/table.md}. */
final class FigureTable {
    private FigureTable() {}

    /** Writes it anew from the figures' files. */
    static void write() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("Measured on " + Machine.words() + ".");
        lines.add("");
        lines.add("| | what | database | ours | reference | ratio | goal |");
        lines.add("|---|---|---|---:|---:|---:|---:|");
        List<Path> files;
        try (Stream<Path> all = Files.list(Figure.folder())) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            lines.add(line(file));
        }
        Files.write(Figure.folder().resolve("table.md"), lines);
    }

    private static String line(Path file) throws IOException {
        try (Reader text = Files.newBufferedReader(file);
                JsonReader reader = Json.createReader(text)) {
            JsonObject figure = reader.readObject();
            double ratio = figure.getJsonNumber("ratio").doubleValue();
            boolean reached = figure.getBoolean("reached");
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s %s | %s | %s |",
                    figure.getString("id"),
                    figure.getString("what"),
                    figure.getString("database"),
                    number(figure.getJsonNumber("ours").doubleValue()),
                    number(figure.getJsonNumber("reference").doubleValue()),
                    figure.getString("unit"),
                    reached ? String.format(Locale.ROOT, "%.2f", ratio) : String.format(Locale.ROOT, "**%.2f**", ratio),
                    number(figure.getJsonNumber("goal").doubleValue()));
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) && value < 100
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }
}
