package th.go.led.rangwan.proof.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import th.go.led.rangwan.proof.database.PostgresCluster;
import th.go.led.rangwan.proof.database.SpeaksPostgresql;
import th.go.led.rangwan.proof.database.WithPostgresql;
import th.go.led.rangwan.proof.faults.OwnServer;
import th.go.led.rangwan.proof.faults.Store;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.Taught;
import th.go.led.rangwan.proof.writing.Desk;
import th.go.led.rangwan.proof.writing.PageForm;

/** The first day of a server of production: an empty PostgreSQL, a directory, and the administrator whom a setting names. */
@WithPostgresql
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstDayIT {
    private static Directory directory;
    private static Store store;
    private static OwnServer server;

    @BeforeAll
    static void start(PostgresCluster cluster) throws Exception {
        Portal.stop();
        directory = new Directory();
        for (String login : List.of("ict.admin", "somchai.t")) {
            directory.person(login, "demo-" + login);
        }
        directory.group("rangwan-admin", "ict.admin");
        directory.group("rangwan-analyst", "somchai.t");
        Path folder = ServerFolder.target().resolve("portal/first-day");
        ServerFolder.remove(folder);
        SpeaksPostgresql.configuration(); // brings the driver
        Path configuration = Taught.forProduction("portal/taught-production", "ldap.cli", "postgresql.cli");
        Map<String, String> told = new HashMap<>(directory.environment());
        told.put("RANGWAN_MODE", "production");
        told.put("RANGWAN_FIRST_ADMIN", "ict.admin");
        store = Portal.told(Store.postgresql(cluster, "first_day", configuration), configuration, told);
        server = new OwnServer(folder, store, OwnServer.soon());
        server.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        if (directory != null) {
            directory.close();
        }
    }

    @Test
    @Order(1)
    void thePageSaysNothingOfADemo() throws Exception {
        String login = new Desk(server.address(), "nobody").open("/login.xhtml").body();
        assertFalse(login.contains("demo-"), login);
    }

    @Test
    @Order(2)
    void theFirstAdministratorEntersEverybodyElse() throws Exception {
        Desk analyst = new Desk(server.address(), "somchai.t");
        assertFalse(analyst.enter(), "nobody has entered this person yet");
        Desk admin = new Desk(server.address(), "ict.admin");
        assertTrue(admin.enter());
        Desk.Page page = admin.open("/admin/person-edit.xhtml");
        PageForm form = PageForm.on(page, "person", "save").orElseThrow();
        Desk.Page done = admin.send(
                page, form, "save", Map.of("nameTh", "สมชาย ทดลองงาน", "nameEn", "Somchai T.", "login", "somchai.t"));
        assertTrue(done.done(), done::toString);
        assertTrue(analyst.enter());
        assertEquals(200, analyst.open("/analyst/work-list.xhtml").status());
    }

    @Test
    @Order(3)
    void theDataOfADemoAreRefused() throws Exception {
        server.stop();
        try (Connection database = store.open();
                Statement statement = database.createStatement()) {
            assertEquals(
                    List.of("unit.added", "post.added", "unit.added", "person.added"),
                    enteredByTheServer(statement),
                    "the trail begins with what nobody entered");
            statement.executeUpdate("insert into desk_time (id, version, reached_at) values (1, 0, current_timestamp)");
        }
        String log = server.startUntil("WFLYSRV0026"); // started with errors
        assertTrue(log.contains("The database holds the data of a demo"), log);
        assertEquals(
                404, new Desk(server.address(), "nobody").open("/login.xhtml").status());
    }

    private static List<String> enteredByTheServer(Statement statement) throws SQLException {
        List<String> acts = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select act from audit_entry"
                + " where login = 'system' and detail = 'RANGWAN_FIRST_ADMIN' order by id")) {
            while (row.next()) {
                acts.add(row.getString(1));
            }
        }
        return acts;
    }
}
