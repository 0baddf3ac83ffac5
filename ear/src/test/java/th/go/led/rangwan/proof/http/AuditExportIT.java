package th.go.led.rangwan.proof.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.proof.server.TheWhole;

/** The trail that an auditor takes away is verified by what stands beside it alone, without the application. */
@RunAsClient
class AuditExportIT extends TheWhole {
    private static final List<String> SEALED =
            List.of("at", "wallAt", "login", "role", "capacity", "act", "subject", "detail");

    @Test
    void theExportedChainIsWholeByItsOwnInstructions() throws Exception {
        HttpResponse<byte[]> answer = Visitor.as("auditor1").download("/download/audit");
        assertEquals(200, answer.statusCode());
        Map<String, String> files = unpacked(answer.body());
        assertTrue(files.get("verify.txt").contains("SHA-256"));
        String before = "0".repeat(64);
        long place = 0;
        List<String> lines = files.get("trail.jsonl").lines().toList();
        assertTrue(lines.size() > 5, "entries: " + lines.size());
        for (String line : lines) {
            JsonObject entry = read(line);
            place++;
            assertEquals(place, entry.getJsonNumber("place").longValue());
            assertEquals(seal(before, entry), entry.getString("seal"), "place " + place);
            before = entry.getString("seal");
        }
        assertEquals(
                place,
                files.get("trail.csv")
                        .lines()
                        .filter(line -> line.matches("\"\\d+\",.*"))
                        .count());
    }

    @Test
    void nobodyElseTakesTheTrailAway() {
        for (String login : List.of("analyst1", "director1", "ddg1", "secretary1")) {
            assertEquals(403, Visitor.as(login).get("/download/audit").statusCode(), login);
        }
    }

    private static String seal(String before, JsonObject entry) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Stream<String> head = Stream.of(
                before,
                entry.getJsonNumber("place").toString(),
                entry.getJsonNumber("id").toString());
        Stream.concat(head, SEALED.stream().map(entry::getString)).forEach(part -> {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static JsonObject read(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
