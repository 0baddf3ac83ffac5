package th.go.led.rangwan.proof.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import java.net.InetAddress;
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
    private static final String STAFF = "OU=Staff,DC=led,DC=test";
    private static final String GROUPS = "OU=Groups,DC=led,DC=test";
    private static InMemoryDirectoryServer directory;
    private static OwnServer server;

    @BeforeAll
    static void start() throws Exception {
        Portal.stop();
        directory = directory();
        Path folder = ServerFolder.target().resolve("portal/directory");
        ServerFolder.remove(folder);
        Map<String, String> told = Map.of(
                "LDAP_URL",
                "ldap://127.0.0.1:" + directory.getListenPort(),
                "LDAP_USER",
                "CN=searcher," + STAFF,
                "LDAP_PASSWORD",
                "searcher-password",
                "LDAP_PEOPLE",
                STAFF,
                "LDAP_GROUPS",
                GROUPS);
        Store store = Portal.told(Store.h2(folder.resolve("data")), Taught.by("portal/taught-ldap", "ldap.cli"), told);
        server = new OwnServer(folder, store, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        server.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        if (directory != null) {
            directory.shutDown(true);
        }
    }

    private static InMemoryDirectoryServer directory() throws Exception {
        InMemoryDirectoryServerConfig configuration = new InMemoryDirectoryServerConfig("DC=led,DC=test");
        configuration.setSchema(null); // Active Directory's attributes are its own
        configuration.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("ldap", InetAddress.getLoopbackAddress(), 0, null));
        InMemoryDirectoryServer made = new InMemoryDirectoryServer(configuration);
        made.add("dn: DC=led,DC=test", "objectClass: domain", "dc: led");
        for (String unit : List.of("Staff", "Groups")) {
            made.add("dn: OU=" + unit + ",DC=led,DC=test", "objectClass: organizationalUnit", "ou: " + unit);
        }
        for (String login : List.of("searcher", "analyst1", "director1", "auditor1", "stranger1")) {
            person(made, login);
        }
        group(made, "rangwan-analyst", "analyst1", "stranger1");
        group(made, "rangwan-director", "director1");
        group(made, "everybody", "analyst1", "director1", "auditor1");
        made.startListening();
        return made;
    }

    private static void person(InMemoryDirectoryServer made, String login) throws LDAPException, LDIFException {
        made.add(
                "dn: CN=" + login + "," + STAFF,
                "objectClass: user",
                "cn: " + login,
                "sAMAccountName: " + login,
                "userPassword: " + login + "-password");
    }

    private static void group(InMemoryDirectoryServer made, String name, String... members)
            throws LDAPException, LDIFException {
        StringBuilder entry =
                new StringBuilder("dn: CN=%s,%s\nobjectClass: group\ncn: %s\n".formatted(name, GROUPS, name));
        List.of(members).forEach(member -> entry.append("member: CN=%s,%s\n".formatted(member, STAFF)));
        made.add(entry.toString().split("\n"));
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
