package th.go.led.rangwan.proof.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import th.go.led.rangwan.proof.server.ServerFolder;

/**
 * One ratio of the list in which performance is promised, told to {@code target/bench/<id>-<what>-<database>.json} and into
 * the table {@code target/bench/table.md}. A goal that is missed fails only with {@code -Dbench.goals=true}.
 *
 * @param id e.g. {@code P1}
 * @param what was done, in a few words
 * @param database product, in lower case
 * @param unit of both values, e.g. {@code µs CPU}
 */
record Figure(String id, String what, String database, String unit, double ours, double reference, double goal) {
    /** A figure of what was measured in turns. */
    static Figure of(String id, String what, String database, Turns.Measured measured, double goal) {
        return new Figure(
                id, what, database, "µs CPU", Turns.median(measured.ours()), Turns.median(measured.reference()), goal);
    }

    double ratio() {
        return ours / reference;
    }

    boolean reached() {
        return ratio() <= goal;
    }

    /** The folder of all figures. */
    static Path folder() {
        return ServerFolder.target().resolve("bench");
    }

    /** Writes it down with what it was made of. */
    void tell(Turns.Measured measured) throws IOException {
        tell(json().add("oursEachRound", array(measured.ours()))
                .add("referenceEachRound", array(measured.reference())));
    }

    /** Writes it down. */
    void tell() throws IOException {
        tell(json());
    }

    /** The figure as it is written, to which more may be added. */
    JsonObjectBuilder json() {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("what", what)
                .add("database", database)
                .add("unit", unit)
                .add("ours", rounded(ours))
                .add("reference", rounded(reference))
                .add("ratio", rounded(ratio()))
                .add("goal", goal)
                .add("reached", reached());
    }

    /** Writes it down with more. */
    void tell(JsonObjectBuilder more) throws IOException {
        String name = (id + " " + what + " " + database)
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        Files.createDirectories(folder());
        Files.writeString(
                folder().resolve(name + ".json"),
                more.add("machine", Machine.words()).build().toString());
        FigureTable.write();
        assertTrue(!Boolean.getBoolean("bench.goals") || reached(), toString());
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static JsonArrayBuilder array(List<Double> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(Math.round(value)));
        return array;
    }
}
