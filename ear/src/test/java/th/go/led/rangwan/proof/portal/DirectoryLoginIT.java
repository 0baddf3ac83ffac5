package th.go.led.rangwan.proof.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.proof.faults.OwnServer;
import th.go.led.rangwan.proof.faults.Store;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.Taught;
import th.go.led.rangwan.proof.server.Words;

/** The login page on a server that {@code ldap.cli} has taught a directory like that of a department. */
class DirectoryLoginIT {
    private static Directory directory;
    private static OwnServer server;

    @BeforeAll
    static void start() throws Exception {
        Portal.stop();
        directory = new Directory();
        for (String login : List.of("analyst1", "director1", "auditor1", "stranger1")) {
            directory.person(login, login + "-password");
        }
        directory.group("rangwan-analyst", "analyst1", "stranger1");
        directory.group("rangwan-director", "director1");
        directory.group("everybody", "analyst1", "director1", "auditor1");
        Path folder = ServerFolder.target().resolve("portal/directory");
        ServerFolder.remove(folder);
        Store store = Portal.told(
                Store.h2(folder.resolve("data")), Taught.by("portal/taught-ldap", "ldap.cli"), directory.environment());
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

    /** Logs in at the application's own page; the page that follows. */
    private static HttpResponse<String> enter(PortalVisitor visitor, String login, String password) {
        visitor.get("/home");
        return visitor.follow(visitor.post("/j_security_check", Map.of("j_username", login, "j_password", password)));
    }

    private static PortalVisitor somebody() {
        return new PortalVisitor(server.address());
    }

    @Test
    void groupsOfTheDirectoryGiveTheRoles() {
        HttpResponse<String> analyst = enter(somebody(), "analyst1", "analyst1-password");
        assertTrue(
                analyst.uri().getPath().startsWith("/rangwan/analyst/"),
                analyst.uri().toString());
        HttpResponse<String> director = enter(somebody(), "DIRECTOR1", "director1-password");
        assertTrue(
                director.uri().getPath().startsWith("/rangwan/director/"),
                director.uri().toString());
        PortalVisitor visitor = somebody();
        enter(visitor, "analyst1", "analyst1-password");
        assertEquals(403, visitor.ask("/director/work-list.xhtml").statusCode());
    }

    @Test
    void aWrongOrEmptyPasswordIsRefused() {
        for (String password : List.of("demo-analyst1", "")) {
            HttpResponse<String> refused = enter(somebody(), "analyst1", password);
            assertTrue(refused.body().contains(Words.th("identity.login.failed")), refused.body());
        }
    }

    @Test
    void aNameThatIsAFilterFindsNobody() {
        HttpResponse<String> refused = enter(somebody(), "*)(cn=analyst1", "analyst1-password");
        assertTrue(refused.body().contains(Words.th("identity.login.failed")), refused.body());
        assertFalse(refused.body().contains("Exception"));
    }

    @Test
    void whoHasNoGroupOrNoNameHereIsToldWhy() {
        HttpResponse<String> roleless = enter(somebody(), "auditor1", "auditor1-password");
        assertEquals(403, roleless.statusCode());
        assertTrue(roleless.body().contains(Words.th("identity.stranger.roleless")), roleless.body());
        HttpResponse<String> stranger = enter(somebody(), "stranger1", "stranger1-password");
        assertEquals(403, stranger.statusCode());
        assertTrue(stranger.body().contains(Words.th("identity.stranger.unknown")), stranger.body());
    }
}
