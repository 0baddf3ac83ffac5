package th.go.led.rangwan.proof.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import th.go.led.rangwan.domain.evidence.FakeClamd;
import th.go.led.rangwan.proof.database.PostgresCluster;
import th.go.led.rangwan.proof.database.WithPostgresql;
import th.go.led.rangwan.proof.faults.OwnServer;
import th.go.led.rangwan.proof.faults.Store;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.Words;

/**
 * A server on PostgreSQL with a virus scanner and a mail server that is away: what it tells of itself, what it keeps in
 * quarantine, and what it answers while its database is gone.
 */
@WithPostgresql
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WatchIT {
    private static final String PDF = "application/pdf";
    private static final Pattern TOKEN = Pattern.compile("data-token=\"([0-9a-f]+)\"");
    private static final Pattern FILE = Pattern.compile("/download/file/\\d+");
    private static final Pattern GO = Pattern.compile("\"go\":\"([^\"]+)\"");
    private static final long SECOND = TimeUnit.SECONDS.toMillis(1);

    private static FakeClamd scanner;
    private static Wire wire;
    private static Store store;
    private static OwnServer server;
    private static int made;

    @BeforeAll
    static void start(PostgresCluster cluster) throws Exception {
        Path folder = ServerFolder.target().resolve("faults/watch");
        ServerFolder.remove(folder);
        scanner = new FakeClamd();
        store = Store.postgresql(cluster, "watch");
        int port = URI.create(store.address().substring("jdbc:".length())).getPort();
        wire = new Wire(port);
        Map<String, String> environment = new HashMap<>(store.environment());
        environment.put("DB_URL", store.address().replace(":" + port + "/", ":" + wire.port() + "/"));
        environment.put("RANGWAN_MAIL_PASSWORD", "never-to-be-shown");
        Store behind = new Store(
                store.name(), store.configuration(), environment, store.address(), store.account(), store.password());
        server = new OwnServer(
                folder,
                behind,
                OwnServer.soon(
                        "-Drangwan.clamd=localhost:" + scanner.port(),
                        "-Drangwan.mail.host=127.0.0.1",
                        "-Drangwan.mail.port=1", // nobody listens there
                        "-Drangwan.mail.from=award@led.example"));
        server.start();
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
        wire.close();
        scanner.close();
    }

    @Test
    @Order(1)
    void machinesAreToldInOneWordAndAtTheManagementPortWithFigures() throws Exception {
        Visitor nobody = Visitor.at(server.address(), "analyst1");
        assertEquals(
                "{\"status\":\"UP\",\"checks\":[]}", nobody.get("/health/live").body());
        assertEquals(404, nobody.get("/health/other").statusCode());
        HttpResponse<String> ready = nobody.get("/health/ready");
        assertEquals(200, ready.statusCode(), ready.body());
        for (String part : List.of(
                "{\"name\":\"database\",\"status\":\"UP\",\"data\":{\"state\":\"good\"",
                "{\"name\":\"encoding\",\"status\":\"UP\"",
                "{\"name\":\"mail\",\"status\":\"UP\",\"data\":{\"state\":\"bad\"",
                "{\"name\":\"scanner\",\"status\":\"UP\",\"data\":{\"state\":\"good\"",
                "\"ahead-ms\":",
                "\"free-mib\":")) {
            assertTrue(ready.body().contains(part), part + " in " + ready.body());
        }
        assertEquals(
                "{\"status\":\"UP\"}", nobody.getThroughAProxy("/health/ready").body());
        assertTrue(management("/metrics").body().contains("wildfly_datasources_pool_in_use_count"), "the pool");
    }

    @Test
    @Order(2)
    void theAdministratorReadsTheSameInWordsAndEverySettingButTheSecrets() {
        Visitor admin = Visitor.at(server.address(), "admin1");
        String health = admin.get("/admin/health.xhtml").body();
        assertTrue(health.contains(Words.th("operation.standing.WARNING")), health);
        assertTrue(health.contains("127.0.0.1:1"), "the mail server that is away");
        assertTrue(health.contains("ClamAV"), "the scanner");
        assertFalse(health.contains("??"), health);
        String settings = admin.get("/admin/settings.xhtml").body();
        for (String name : List.of("RANGWAN_CLAMD", "RANGWAN_MAIL_PASSWORD", "DB_URL", "DB_PASSWORD")) {
            assertTrue(settings.contains(name), name);
        }
        assertTrue(settings.contains("localhost:" + scanner.port()));
        assertTrue(settings.contains(Words.th("operation.source.PROPERTY")));
        assertTrue(settings.contains(Words.th("operation.secret.set")));
        assertFalse(settings.contains("never-to-be-shown"), "a secret");
        assertFalse(settings.contains(store.password()), "a secret");
        assertFalse(settings.contains("??"), settings);
        assertEquals(
                403,
                Visitor.at(server.address(), "analyst1")
                        .get("/admin/settings.xhtml")
                        .statusCode());
    }

    @Test
    @Order(3)
    void whatHasAVirusIsRefusedAndWhatIsCleanOpens() {
        Visitor analyst = Visitor.at(server.address(), "analyst1");
        String token = token(analyst);
        HttpResponse<String> refused = send(analyst, token, "ไวรัส.pdf", pdf(FakeClamd.VIRUS));
        assertEquals(422, refused.statusCode(), refused.body());
        assertTrue(refused.body().contains(FakeClamd.NAME), refused.body());
        byte[] clean = pdf("clean");
        String file = file(analyst, send(analyst, token, "สะอาด.pdf", clean));
        assertArrayEquals(clean, analyst.download(file).body());
        scanner.takes(100);
        HttpResponse<String> large = send(analyst, token, "ใหญ่.pdf", pdf("x".repeat(200)));
        scanner.takes(Integer.MAX_VALUE);
        assertEquals(422, large.statusCode(), large.body());
    }

    @Test
    @Order(4)
    void withoutAVerdictAFileStaysShutUntilItWasFoundClean() throws Exception {
        Visitor analyst = Visitor.at(server.address(), "analyst1");
        String token = token(analyst);
        scanner.leave();
        String riddle = file(analyst, send(analyst, token, "ไม่มีคำตอบ.pdf", pdf(FakeClamd.RIDDLE)));
        byte[] content = pdf("waits");
        HttpResponse<String> sent = send(analyst, token, "รอตรวจ.pdf", content);
        assertTrue(page(analyst, sent).contains(Words.th("evidence.scan.WAITING")), "the file's page says so");
        String file = file(analyst, sent);
        HttpResponse<String> shut = analyst.get(file);
        assertEquals(409, shut.statusCode());
        assertTrue(shut.body().contains("รอตรวจ.pdf"), shut.body());
        assertEquals(
                409, analyst.get(file.replace("/file/", "/preview/") + "/1.png").statusCode());
        scanner.is(FakeClamd.Mood.FAILING);
        scanner.back();
        String failing = file(analyst, send(analyst, token, "ตรวจไม่ได้.pdf", pdf("fails")));
        assertEquals(409, analyst.get(failing).statusCode());
        scanner.is(FakeClamd.Mood.WELL);
        until(
                60,
                () -> analyst.get(file).statusCode() == 200
                        && analyst.get(failing).statusCode() == 200);
        assertArrayEquals(content, analyst.download(file).body());
        assertTrue(page(analyst, sent).contains("รอตรวจ.pdf"));
        assertFalse(page(analyst, sent).contains(Words.th("evidence.scan.WAITING")));
        assertEquals(409, analyst.get(riddle).statusCode(), "and keeps nothing behind it shut");
    }

    @Test
    @Order(5)
    void aVirusFoundInQuarantineShutsTheFileForEver() throws Exception {
        Visitor analyst = Visitor.at(server.address(), "analyst1");
        scanner.leave();
        HttpResponse<String> sent = send(analyst, token(analyst), "แฝงไวรัส.pdf", pdf(FakeClamd.VIRUS));
        scanner.back();
        until(60, () -> page(analyst, sent).contains(Words.th("evidence.scan.FOUND")));
        assertEquals(409, analyst.get(file(analyst, sent)).statusCode());
        try (Connection connection = store.open();
                Statement statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select count(*) from audit_entry where act = 'evidence.scan.found'")) {
            rows.next();
            assertEquals(1, rows.getInt(1));
        }
    }

    @Test
    @Order(6)
    void aRowThatIsHeldIsToldOfAfterTenSecondsAndNothingIsLost() throws Exception {
        Visitor analyst = Visitor.at(server.address(), "analyst1");
        String token = token(analyst);
        try (Connection other = store.open();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table answer in access exclusive mode");
            long begun = System.nanoTime();
            HttpResponse<String> page = analyst.get("/analyst/answers.xhtml?id=1&question=12");
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            assertEquals(503, page.statusCode());
            assertTrue(page.body().contains(Words.th("shared.store.BUSY.title")), page.body());
            assertTrue(millis > 9 * SECOND && millis < 20 * SECOND, millis + " ms");
            other.rollback();
        }
        assertEquals(200, analyst.get("/analyst/answers.xhtml?id=1&question=12").statusCode());
        assertFalse(token.isEmpty());
    }

    @Test
    @Order(7)
    void whileTheDatabaseIsAwayEverybodyIsToldAtOnceAndItsReturnIsSeenAtOnce() throws Exception {
        Visitor analyst = Visitor.at(server.address(), "analyst1");
        String token = token(analyst);
        wire.cut();
        for (int round = 0; round < 10; round++) {
            toldAtOnce(analyst, "/analyst/work-list.xhtml");
        }
        HttpResponse<String> saved = analyst.json("/autosave/answer", token, "{\"nomination\":1}");
        assertEquals(503, saved.statusCode());
        assertTrue(saved.body().contains("\"error\":\"again\""), saved.body());
        assertEquals(200, analyst.get("/assets/rangwan.css").statusCode());
        assertEquals(200, analyst.get("/health/live").statusCode());
        HttpResponse<String> down = analyst.get("/health/ready");
        assertEquals(503, down.statusCode());
        assertTrue(down.body().startsWith("{\"status\":\"DOWN\""), down.body());
        wire.join();
        long back = System.nanoTime();
        until(10, () -> analyst.get("/analyst/work-list.xhtml").statusCode() == 200);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - back);
        assertTrue(millis < SECOND, "first success " + millis + " ms after the return");
        until(10, () -> analyst.get("/health/ready").statusCode() == 200);
    }

    private static void toldAtOnce(Visitor visitor, String page) {
        long begun = System.nanoTime();
        HttpResponse<String> answer = visitor.get(page);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        assertEquals(503, answer.statusCode());
        assertTrue(millis < SECOND, millis + " ms");
        assertTrue(answer.body().contains(Words.th("shared.store.AWAY.title")), answer.body());
        assertFalse(answer.body().contains("??"), answer.body());
        assertEquals("5", answer.headers().firstValue("Retry-After").orElse(""));
        assertTrue(answer.headers().firstValue("Content-Security-Policy").isPresent());
    }

    private static HttpResponse<String> management(String path) throws Exception {
        int port = URI.create(server.origin()).getPort() - 8080 + 9990;
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void until(int seconds, BooleanSupplier done) throws InterruptedException {
        long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!done.getAsBoolean()) {
            assertTrue(System.nanoTime() < latest, "not within " + seconds + " s");
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static String token(Visitor visitor) {
        Matcher token =
                TOKEN.matcher(visitor.get("/analyst/evidence-add.xhtml?id=1").body());
        assertTrue(token.find());
        return token.group(1);
    }

    private static HttpResponse<String> send(Visitor visitor, String token, String name, byte[] content) {
        return visitor.send("/upload/evidence", token, Map.of("id", "1"), new Visitor.Sent(name, PDF, content));
    }

    private static String page(Visitor visitor, HttpResponse<String> sent) {
        Matcher go = GO.matcher(sent.body());
        assertTrue(go.find(), sent.body());
        return visitor.get("/analyst/" + go.group(1)).body();
    }

    private static String file(Visitor visitor, HttpResponse<String> sent) {
        Matcher file = FILE.matcher(page(visitor, sent));
        assertTrue(file.find());
        return file.group();
    }

    /** A small PDF with those words in a remark, every one different. */
    private static byte[] pdf(String words) {
        String body = "%PDF-1.4\n%" + words + " " + ++made
                + "\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>\nendobj\n";
        StringBuilder table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (int object = 1; object <= 3; object++) {
            table.append("%010d 00000 n \n".formatted(body.indexOf(object + " 0 obj")));
        }
        return (body + table + "trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n" + body.length() + "\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
