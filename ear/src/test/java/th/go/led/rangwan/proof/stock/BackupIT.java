package th.go.led.rangwan.proof.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.proof.database.PostgresCluster;
import th.go.led.rangwan.proof.database.WithPostgresql;
import th.go.led.rangwan.proof.faults.Store;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.Words;
import th.go.led.rangwan.proof.writing.Desk;

/** A downloaded WildFly is installed, backed up while people write, and laid back on an empty machine, word for word. */
class BackupIT {
    private static final Map<String, String> SECRETS = Map.of(
            "RANGWAN_MAIL_PASSWORD",
            "\"quoted\" \\secret",
            "OIDC_SECRET",
            "of-the-portal",
            "LDAP_PASSWORD",
            "of-the-directory");

    private static Path folder(String name) throws IOException {
        Path folder = ServerFolder.target().resolve("life").resolve(name);
        ServerFolder.remove(folder);
        return Files.createDirectories(folder);
    }

    @Test
    void anEmbeddedDatabaseIsCopiedWhilePeopleWrite() throws Exception {
        Path folder = folder("h2");
        Store store = Store.h2(folder.resolve("data"));
        Life life = new Life(folder);
        Life.Backup backup;
        try (StockServer server = new StockServer(folder.resolve("machine"), store.environment())) {
            server.rangwan("install", "demo.cli").requireDone();
            assertTrue(Files.exists(server.home().resolve("rangwan/classes.jsa")), "no archive of classes");
            server.start();
            backup = life.whilePeopleWrite(server);
            assertTrue(server.rangwan("verify").requireDone().words().contains("all is whole"));
            logsNameRequestAndPerson(server);
        }
        Store empty = Store.h2(folder.resolve("empty"));
        try (StockServer other = new StockServer(folder.resolve("other"), empty.environment())) {
            other.set("RANGWAN_CLASSES", "off");
            other.rangwan("install", "demo.cli").requireDone();
            other.rangwan("restore", backup.folder().toString()).requireDone();
            assertTrue(other.rangwan("verify", backup.folder().toString())
                    .requireDone()
                    .words()
                    .contains("all is whole"));
            life.requireEverythingIn(empty, backup);
            assertEquals(1, other.rangwan("restore", backup.folder().toString()).end(), "laid over a database");
            whatWasChangedByHandIsNamed(other, empty);
            aChangedByteIsFound(other, backup.folder());
        }
    }

    /** A request that a proxy has named is in the log under that name, and one of a person under the person's. */
    private static void logsNameRequestAndPerson(StockServer server) throws IOException {
        Path logs = server.home().resolve("standalone/log");
        List<String> asked = Files.readAllLines(logs.resolve("access_log.log"));
        assertTrue(
                asked.stream().anyMatch(line -> line.matches(".* analyst1 [0-9a-f]{12} \"POST /rangwan/autosave/.*")),
                "in " + logs);
        assertTrue(asked.stream().anyMatch(line -> line.contains(" - " + StockServer.NAMED + " \"GET ")), "in " + logs);
    }

    private static void whatWasChangedByHandIsNamed(StockServer server, Store store) throws Exception {
        try (Connection database = store.open();
                Statement statement = database.createStatement()) {
            statement.execute("update audit_entry set detail = 'another' where place = 3");
            statement.execute("update file_chunk set content = X'00' where id = (select min(id) from file_chunk)");
        }
        StockServer.Said said = server.rangwan("verify");
        assertEquals(1, said.end());
        assertTrue(said.words().contains("WRONG: the audit trail is broken at place 3"), said.words());
        assertTrue(said.words().matches("(?s).*WRONG: file \\d+ is not what its SHA-256 says.*"), said.words());
    }

    private static void aChangedByteIsFound(StockServer server, Path backup) throws IOException, InterruptedException {
        Path copy = backup.resolve("database.sql.gz");
        byte[] bytes = Files.readAllBytes(copy);
        bytes[bytes.length / 2] ^= 1;
        Files.write(copy, bytes);
        assertEquals(1, server.rangwan("verify", backup.toString()).end());
    }

    @Test
    @WithPostgresql
    void postgresqlIsDumpedWhilePeopleWriteAndItsPasswordIsLocked(PostgresCluster cluster) throws Exception {
        Path folder = folder("postgresql");
        Store store = StockServer.postgresql(cluster, "life");
        Life life = new Life(folder);
        Store empty = StockServer.postgresql(cluster, "life_empty");
        try (StockServer server = new StockServer(folder.resolve("machine"), store.environment())) {
            server.set("RANGWAN_CLASSES", "off");
            server.set("OIDC_CLIENT_ID", "rangwan-desk");
            SECRETS.forEach(server::set);
            server.rangwan("install", "demo.cli").requireDone();
            nothingIsInClearText(server.home());
            server.start();
            thePageTellsWhatIsLocked(server);
            Life.Backup backup = life.whilePeopleWrite(server);
            server.rangwan("verify").requireDone();
            withItsPasswordInItsOwnFileAlone(server, folder);
            server.stop();
            server.set("DB_URL", empty.environment().get("DB_URL"));
            server.rangwan("restore", backup.folder().toString()).requireDone();
            life.requireEverythingIn(empty, backup);
            assertEquals(
                    1, server.rangwan("restore", backup.folder().toString()).end(), "laid over a database");
        }
    }

    /** As cron does it at night: the installed command, nothing in its environment, the password where PostgreSQL looks for it. */
    private static void withItsPasswordInItsOwnFileAlone(StockServer server, Path folder)
            throws IOException, InterruptedException {
        Path passwords = Files.writeString(
                folder.resolve("pgpass"), "*:*:*:" + PostgresCluster.USER + ":" + PostgresCluster.PASSWORD);
        Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-------"));
        ProcessBuilder nightly = new ProcessBuilder(
                "bash",
                server.home().resolve("rangwan/rangwan").toString(),
                "backup",
                folder.resolve("nightly").toString());
        nightly.environment().keySet().removeIf(name -> name.matches("(DB|RANGWAN)_.*|JBOSS_HOME"));
        nightly.environment().put("PGPASSFILE", passwords.toString());
        Process running = nightly.inheritIO().start();
        assertEquals(0, running.waitFor(), "no nightly backup");
    }

    private static void nothingIsInClearText(Path home) throws IOException {
        for (String file :
                List.of("standalone/configuration/standalone.xml", "rangwan/rangwan.conf", "rangwan/secrets.cli")) {
            String text = new String(Files.readAllBytes(home.resolve(file)), StandardCharsets.UTF_8);
            assertFalse(text.contains(PostgresCluster.PASSWORD), file);
            assertFalse(text.contains("\\secret"), file); // of the quoted one, however its quotes are written
            SECRETS.values().forEach(secret -> assertFalse(text.contains(secret), file));
        }
        assertTrue(Files.readString(home.resolve("rangwan/rangwan.conf")).contains("OIDC_CLIENT_ID=\"rangwan-desk\""));
    }

    /** The page of settings says of each secret that the server keeps it under its key. */
    private static void thePageTellsWhatIsLocked(StockServer server) throws IOException, InterruptedException {
        Desk administrator = new Desk(server.address(), "admin1");
        assertTrue(administrator.enter());
        String page = administrator.open("/admin/settings.xhtml").body();
        Set<String> names = new TreeSet<>(SECRETS.keySet());
        names.add("DB_PASSWORD");
        for (String secret : names) {
            String row = page.replaceFirst("(?s).*<code>" + secret + "</code>(.*?)</tr>.*", "$1");
            assertTrue(row.contains(Words.th("operation.secret.set")), secret + ": " + row);
            assertTrue(row.contains(Words.th("operation.source.LOCKED")), secret + ": " + row);
        }
    }
}
