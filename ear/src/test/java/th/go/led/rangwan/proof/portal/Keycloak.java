package th.go.led.rangwan.proof.portal;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import th.go.led.rangwan.proof.server.ServerFolder;

/**
 * A department's portal: the Keycloak that the build unpacked, on loopback and ports of its own, with the realm {@code led}
 * of the test resources. Its access tokens live four seconds.
 */
final class Keycloak implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final String KEEPER = "keeper";

    private final Path home = Path.of(System.getProperty("portal.server"));
    private final Path log = ServerFolder.target().resolve("portal/keycloak.log");
    private final int port = free();
    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;

    /** Starts it and waits until the realm is there. */
    void start() throws IOException, InterruptedException {
        ServerFolder.remove(home.resolve("data"));
        Path realm = Files.createDirectories(home.resolve("data/import")).resolve("led-realm.json");
        Files.copy(Path.of("src/test/resources/portal/led-realm.json"), realm);
        ProcessBuilder builder = new ProcessBuilder(
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--http-management-port=" + free(),
                        "--hostname-strict=false",
                        "--import-realm")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", KEEPER);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", KEEPER);
        environment.put("JAVA_OPTS", "-Xms128m -Xmx512m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        Files.setPosixFilePermissions(
                home.resolve("bin/kc.sh"), java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        long latest = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > latest) {
                throw new IllegalStateException("the portal did not start, see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            return send(HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration")))
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The realm's address, as RANGWAN_PORTAL_URL names it. */
    String issuer() {
        return origin() + "/realms/led";
    }

    private String origin() {
        return "http://localhost:" + port;
    }

    /** A bearer token for another system that acts as that account. */
    String bearer(String account) throws IOException, InterruptedException {
        return token(
                issuer(),
                Map.of(
                        "grant_type", "password",
                        "client_id", "rangwan",
                        "client_secret", "portal-client-secret",
                        "username", account,
                        "password", "portal-" + account));
    }

    /** Lets an account in at the portal or no more. */
    void enable(String account, boolean enabled) throws IOException, InterruptedException {
        String body = Json.createObjectBuilder().add("enabled", enabled).build().toString();
        HttpResponse<String> answer = send(keeper("/users/" + id(account))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.statusCode() != 204) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    /** How many sessions the portal keeps of an account. */
    int sessions(String account) throws IOException, InterruptedException {
        return ((JsonArray) read(send(keeper("/users/" + id(account) + "/sessions")))).size();
    }

    private String id(String account) throws IOException, InterruptedException {
        JsonArray found = (JsonArray) read(send(keeper("/users?exact=true&username=" + account)));
        return found.getJsonObject(0).getString("id");
    }

    private HttpRequest.Builder keeper(String path) throws IOException, InterruptedException {
        String token = token(
                origin() + "/realms/master",
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", KEEPER, "password", KEEPER));
        return HttpRequest.newBuilder(URI.create(origin() + "/admin/realms/led" + path))
                .header("Authorization", "Bearer " + token);
    }

    private String token(String realm, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        return ((JsonObject) read(answer)).getString("access_token");
    }

    private static JsonStructure read(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return Json.createReader(new StringReader(answer.body())).read();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int free() {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
