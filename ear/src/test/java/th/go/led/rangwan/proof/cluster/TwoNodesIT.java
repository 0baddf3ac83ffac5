package th.go.led.rangwan.proof.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import th.go.led.rangwan.proof.database.PostgresCluster;
import th.go.led.rangwan.proof.database.WithPostgresql;

/** Two nodes of the downloaded server behind HAProxy, started at once on an empty database: one desk for all people. */
@WithPostgresql
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {
    private static GreenMail post;
    private static TwoNodes nodes;

    @BeforeAll
    static void start(PostgresCluster cluster) throws Exception {
        post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        nodes = new TwoNodes(cluster, post.getSmtp().getPort());
    }

    @AfterAll
    static void stop() throws Exception {
        if (nodes != null) {
            nodes.close();
        }
        post.stop();
    }

    private static Guest guest(String node, String login) throws Exception {
        return new Guest(nodes.address()).at(node).in(login);
    }

    @Test
    @Order(1)
    void eachSeesTheOtherAndWhatShipsIsEnteredOnce() throws Exception {
        assertEquals(nodes.first().view(), nodes.second().view());
        try (Connection database = nodes.store().open()) {
            assertEquals(1, count(database, "select count(*) from audit_entry where act = 'cycle.published'"));
            assertEquals(1, count(database, "select count(*) from audit_entry where act = 'holiday.shipped'"));
            assertEquals(1, count(database, "select count(*) from audit_entry where act = 'lesson.shipped'"));
            assertEquals(1, count(database, "select count(*) from person where login = 'analyst1'"));
        }
    }

    @Test
    @Order(2)
    void eachTimeOfASweepIsTakenOnce() throws Exception {
        try (Connection database = nodes.store().open()) {
            Times before = times(database);
            TimeUnit.SECONDS.sleep(12);
            Times after = times(database);
            long passed = after.last() - before.last();
            assertTrue(passed >= 1, "no sweep came: " + after);
            assertEquals(passed, after.taken() - before.taken());
        }
    }

    /** Of a sweep: how many times were taken, and the number of the last. */
    private record Times(long taken, long last) {}

    private static Times times(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select times, taken from node_turn where work = 'mail'")) {
            row.next();
            return new Times(row.getLong(1), row.getLong(2));
        }
    }

    @Test
    @Order(3)
    void everyOpenPageGoesOnAtTheOtherNode() throws Exception {
        OpenPages pages = new OpenPages(nodes.address());
        assertEquals(Map.of(), pages.cross());
        assertTrue(pages.forms() > 40, "pages with a form: " + pages.forms());
    }

    @Test
    @Order(4)
    void aPersonWhoIsGoneIsCutOffAtBoth() throws Exception {
        Guest first = guest("node1", "analyst2");
        Guest second = guest("node2", "analyst2");
        assertEquals(200, first.get("/analyst/work-list.xhtml").status());
        assertEquals(200, second.get("/analyst/work-list.xhtml").status());
        try (Connection database = nodes.store().open();
                Statement statement = database.createStatement()) {
            statement.executeUpdate("update person set login = 'gone' where login = 'analyst2'");
            assertEquals(403, first.get("/analyst/work-list.xhtml").status());
            assertEquals(403, second.get("/analyst/work-list.xhtml").status());
            statement.executeUpdate("update person set login = 'analyst2' where login = 'gone'");
        }
        assertEquals(200, first.get("/analyst/work-list.xhtml").status());
    }

    @Test
    @Order(5)
    void whoLeavesAtOneNodeIsOutAtTheOther() throws Exception {
        Guest guest = guest("node1", "analyst1");
        PageForm logout = PageForm.to(guest.get("/analyst/work-list.xhtml").body(), "/logout");
        guest.at("node2").post(logout.action(), logout.fields());
        assertTrue(guest.at("node1").get("/analyst/work-list.xhtml").body().contains("j_security_check"));
    }

    @Test
    @Order(6)
    void aDemosClockThatIsMovedAtOneNodeIsFollowedByTheOther() throws Exception {
        Guest admin = guest("node1", "admin1");
        PageForm clock = PageForm.of(admin.get("/admin/clock.xhtml").body(), "clock");
        admin.post(
                clock.action(),
                clock.with("day", "13/10/2564")
                        .with("time", "10:00")
                        .with("advance", "")
                        .fields());
        long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(45);
        Guest other = guest("node2", "admin1");
        Pattern moved = Pattern.compile("<p class=\"left\">[^<]*13 ต\\.ค\\. 2564");
        while (!moved.matcher(other.get("/admin/clock.xhtml").body()).find()) {
            assertTrue(System.nanoTime() < latest, "the other node's clock stays behind");
            TimeUnit.SECONDS.sleep(1);
        }
    }

    @Test
    @Order(7)
    void whenOneIsKilledPeopleAndWorkGoOnAtTheOther() throws Exception {
        assertEquals("", String.join("\n", new NodeLoss(nodes, post).run()));
    }

    @Test
    @Order(8)
    void theNodeComesBackAndIsSeen() throws Exception {
        nodes.first().start();
        nodes.awaitBoth();
        nodes.balancer().awaitUp(nodes.first());
        assertEquals(nodes.first().view(), nodes.second().view());
        Guest guest = guest("node1", "analyst1");
        assertEquals(200, guest.get("/analyst/work-list.xhtml").status());
        assertEquals("node1", guest.node());
    }

    @Test
    @Order(9)
    void theNextReleaseComesToOneNodeAfterTheOtherWhilePeopleWork() throws Exception {
        assertEquals("", String.join("\n", new RollingUpgrade(nodes).run()));
    }

    static long count(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
