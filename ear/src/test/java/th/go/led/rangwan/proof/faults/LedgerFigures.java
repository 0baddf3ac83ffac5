package th.go.led.rangwan.proof.faults;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.writing.Course;
import th.go.led.rangwan.proof.writing.Deed;
import th.go.led.rangwan.proof.writing.Deeds;
import th.go.led.rangwan.proof.writing.Ledger;
import th.go.led.rangwan.proof.writing.LedgerEntry;
import th.go.led.rangwan.proof.writing.LedgerVerdict;

/** What a run came to, as a file. */
record LedgerFigures(String store, Course course) {
    /** Writes {@code faults/ledger-<store>.json}. */
    Path tell(Ledger ledger, Deeds deeds, LedgerVerdict verdict, JsonArrayBuilder befell, long seed)
            throws IOException {
        JsonObjectBuilder kinds = Json.createObjectBuilder()
                .add(
                        "ANSWER",
                        pair(
                                ledger.entries().size(),
                                ledger.count(LedgerEntry.Outcome.SAVED) + ledger.count(LedgerEntry.Outcome.ASIDE)));
        for (Deed.Kind kind : Deed.Kind.values()) {
            List<Deed> all = deeds.of(kind);
            kinds.add(
                    kind.name(),
                    pair(all.size(), all.stream().filter(Deed::done).count()));
        }
        JsonObjectBuilder figures = Json.createObjectBuilder()
                .add("database", store)
                .add("writers", 20)
                .add("seed", seed)
                .add("faults", befell)
                .add("deeds", kinds)
                .add("found", verdict.versions())
                .add("unansweredFound", verdict.unansweredKept())
                .add("lost", verdict.lost().size())
                .add("duplicated", verdict.duplicated().size())
                .add("torn", verdict.torn().size())
                .add("answersWhileThere", counted(course.answers()))
                .add("answersInOutages", counted(course.meanwhile()));
        Path file = ServerFolder.target().resolve("faults/ledger-" + store + ".json");
        Files.writeString(file, figures.build().toString());
        return file;
    }

    private static JsonObjectBuilder pair(long meant, long acknowledged) {
        return Json.createObjectBuilder().add("meant", meant).add("acknowledged", acknowledged);
    }

    private static JsonObjectBuilder counted(Map<Integer, Integer> answers) {
        JsonObjectBuilder counted = Json.createObjectBuilder();
        answers.forEach((status, times) -> counted.add(String.valueOf(status), times));
        return counted;
    }
}
