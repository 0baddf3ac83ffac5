package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.proof.http.ActsTable;
import th.go.led.rangwan.proof.http.Replay;
import th.go.led.rangwan.proof.http.Rights;
import th.go.led.rangwan.proof.http.RightsPage;
import th.go.led.rangwan.proof.server.Ground;
import th.go.led.rangwan.service.memo.MemoService;

/**
 * Who may open what: every page, download and route that the deployment has, by every role, for dossiers of the own unit, of
 * another one, routed, decided and with a declared interest. rights.tsv says it; a route without a row fails.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WhoMayIT extends ApprovedDossier {
    private static final String THE_OTHER = "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร";
    private static final String A_THIRD = "กองบังคับคดีล้มละลาย";
    private static final List<String> QUIET =
            List.of("org.jboss.as.ejb3.invocation", "org.hibernate", "com.arjuna", "th.go.led.rangwan");
    private static final List<String> FOLDERS = List.of("analyst", "director", "ddg", "secretary", "auditor", "admin");

    /** Records that belong to a dossier, by their names in the table. */
    private static final Map<String, String> OF_A_DOSSIER = Map.of(
            "i", "select initiative_id from nomination where id = ?1",
            "code", "select i.code from nomination n join initiative i on i.id = n.initiative_id where n.id = ?1",
            "l", "select min(id) from reference_letter where nomination_id = ?1",
            "e",
                    "select min(i.id) from evidence_item i join evidence_folder f on f.id = i.folder_id"
                            + " where f.subject = concat('nomination:', ?1)",
            "f",
                    "select min(i.file_id) from evidence_item i join evidence_folder f on f.id = i.folder_id"
                            + " where f.subject = concat('nomination:', ?1)",
            "m", "select coalesce(min(id), 0) from memo where nomination_id = ?1 and state = 'DRAFT'");

    /** Records of the demo, by their names in the table. */
    private static final Map<String, String> OF_THE_DEMO = Map.ofEntries(
            Map.entry("assignment", "select min(id) from assignment"),
            Map.entry("decision", "select max(id) from decision"),
            Map.entry("body", "select min(id) from outside_body"),
            Map.entry("event", "select min(id) from cycle_event"),
            Map.entry("lesson", "select min(id) from lesson"),
            Map.entry("paper", "select min(id) from incoming_paper"),
            Map.entry("person", "select min(id) from person"),
            Map.entry("order", "select min(id) from acting_order"),
            Map.entry("message", "select min(id) from message"),
            Map.entry("plan", "select min(id) from readiness_plan"),
            Map.entry("gap", "select min(id) from readiness_item"),
            Map.entry("ruling", "select coalesce(min(id), 0) from ruling_request"));

    @Inject
    private ServletContext here;

    @Inject
    private MemoService memos;

    @Inject
    private BeanManager beans;

    private final Properties ground = new Properties();

    @Test
    @Order(1)
    void aDossierOfEveryKindIsThere() throws Exception {
        Map<String, Long> dossiers = Map.of(
                "own", started("WHO-OWN"),
                "other", started("WHO-OTHER"),
                "routed", started("WHO-ROUTED"),
                "decided", approved("WHO-DECIDED"),
                "conflicted", 1L); // of the demo: analyst1 has declared an interest in it
        step("analyst1", () -> {
            own(dossiers.get("own"), THE_OTHER);
            own(dossiers.get("other"), A_THIRD);
            own(dossiers.get("routed"), A_THIRD);
            own(dossiers.get("decided"), THE_OTHER);
            entities.find(Nomination.class, dossiers.get("routed")).routeTo(postOfTheOther());
            for (String kind : List.of("own", "other", "routed", "decided")) {
                memos.compose(dossiers.get(kind));
            }
        });
        dossiers.forEach((kind, id) -> {
            ground.setProperty(kind + ".n", String.valueOf(id));
            OF_A_DOSSIER.forEach((name, query) -> ground.setProperty(
                    kind + "." + name,
                    String.valueOf(entities.createNativeQuery(query)
                            .setParameter(1, id)
                            .getSingleResult())));
        });
        ground.setProperty("foreignletter", ground.getProperty("other.l"));
        ground.setProperty("foreignitem", ground.getProperty("other.e"));
        OF_THE_DEMO.forEach((name, query) -> ground.setProperty(
                name, String.valueOf(entities.createNativeQuery(query).getSingleResult())));
        routes();
        store();
    }

    private long postOfTheOther() {
        return ((Number) entities.createNativeQuery("select min(h.post_id) from post_holding h"
                                + " join person p on p.id = h.person_id where p.login = 'director2'")
                        .getSingleResult())
                .longValue();
    }

    private void own(long nomination, String unit) {
        entities.createNativeQuery("update initiative set owner_unit_id = (select id from org_unit where name_th = ?1)"
                        + " where id = (select initiative_id from nomination where id = ?2)")
                .setParameter(1, unit)
                .setParameter(2, nomination)
                .executeUpdate();
    }

    /** What the deployment answers to: its pages, and the paths of its servlets. */
    private void routes() {
        ServletContext deployed = here.getContext("/rangwan");
        Set<String> pages = new TreeSet<>();
        FOLDERS.forEach(folder -> pages.addAll(deployed.getResourcePaths("/" + folder + "/")));
        Set<String> paths = new TreeSet<>();
        for (ServletRegistration servlet : deployed.getServletRegistrations().values()) {
            paths.addAll(servlet.getMappings());
        }
        assertTrue(pages.size() > 300, pages::toString);
        ground.setProperty("pages", String.join(" ", pages));
        ground.setProperty("paths", String.join(" ", paths));
    }

    private void store() throws IOException {
        Path file = Path.of(System.getProperty("jboss.server.base.dir"), Ground.FILE);
        try (Writer writer = Files.newBufferedWriter(file)) {
            ground.store(writer, "records of WhoMayIT");
        }
    }

    @Test
    @Order(2)
    @RunAsClient
    void everyRouteOfTheDeploymentHasARow() throws IOException {
        assertEquals(Set.of(), new Rights().withoutRow(), "add rows to ear/src/test/resources/rights.tsv");
    }

    @Test
    @Order(3)
    @RunAsClient
    void everybodyOpensWhatTheTableSaysAndNothingElse() throws Exception {
        assertEquals(new LinkedHashMap<>(), new Rights().differing());
    }

    @Test
    @Order(4)
    void thePlaceInTheTrailIsNoted() throws Exception {
        Path place = Path.of(System.getProperty("jboss.server.base.dir"), "rights.place");
        Files.writeString(place, String.valueOf(last()));
    }

    @Test
    @Order(5)
    @RunAsClient
    void whatAPageDoesNotShowIsPostedInVain() throws IOException {
        Replay replay = new Replay(new Rights());
        assertEquals(List.of(), replay.wrong());
        assertTrue(replay.posts() > 100, replay.posts() + " posts");
    }

    @Test
    @Order(6)
    void nothingWasDoneByIt() throws Exception {
        Path place = Path.of(System.getProperty("jboss.server.base.dir"), "rights.place");
        List<?> acts = entities.createNativeQuery("select concat(login, ' ', act, ' ', subject) from audit_entry"
                        + " where id > ?1 and act not like 'refused.%' and act not like '%.refused.%'"
                        + " and act not like 'identity.%' and login <> 'system'")
                .setParameter(1, Long.parseLong(Files.readString(place)))
                .getResultList();
        assertEquals(List.of(), acts);
    }

    @Test
    @Order(7)
    @RunAsClient
    void theSourcesNameWhatActsTake() throws IOException {
        ActsTable.names();
    }

    @Test
    @Order(8)
    void everyActIsTriedByEverybody() throws Exception {
        Path base = Path.of(System.getProperty("jboss.server.base.dir"));
        try (Reader reader = Files.newBufferedReader(base.resolve(Ground.FILE))) {
            ground.load(reader);
        }
        Map<String, String> names = new HashMap<>();
        for (String line : Files.readAllLines(base.resolve("acts.names"))) {
            String[] cells = line.split("\t", -1);
            names.put(cells[0], cells[1]);
        }
        List<Logger> quiet = QUIET.stream().map(Logger::getLogger).toList();
        quiet.forEach(logger -> logger.setLevel(Level.OFF)); // acts with empty words fail, as they may
        try {
            Files.write(base.resolve("acts.found"), new Acts(beans, transaction, ground).rows(names));
        } finally {
            quiet.forEach(logger -> logger.setLevel(null));
        }
    }

    @Test
    @Order(9)
    @RunAsClient
    void everybodyDoesWhatTheTableSaysAndNothingElse() throws IOException {
        assertEquals(new LinkedHashMap<>(), ActsTable.differing(), "acts.tsv; found: target/rights/acts.tsv");
    }

    @Test
    @Order(10)
    @RunAsClient
    void theHandbookTellsTheTable() throws IOException {
        assertTrue(RightsPage.isFresh(), "copy ear/target/rights/rights.md to ear/src/main/server");
    }

    private long last() {
        return ((Number) entities.createNativeQuery("select max(id) from audit_entry")
                        .getSingleResult())
                .longValue();
    }
}
