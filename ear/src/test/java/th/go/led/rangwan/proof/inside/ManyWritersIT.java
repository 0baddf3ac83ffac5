package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.go.led.rangwan.domain.given.Given.aNomination;
import static th.go.led.rangwan.domain.given.Given.anInitiative;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.proof.writing.Course;
import th.go.led.rangwan.proof.writing.Ledger;
import th.go.led.rangwan.proof.writing.LedgerCheck;
import th.go.led.rangwan.proof.writing.LedgerEntry;
import th.go.led.rangwan.proof.writing.LedgerVerdict;
import th.go.led.rangwan.proof.writing.LedgerWriter;
import th.go.led.rangwan.proof.writing.Spot;
import th.go.led.rangwan.proof.writing.Writer;

/**
 * Fifty people write in one dossier at once, five at every spot: each edit that was acknowledged, as saved or as kept beside
 * another's, is in the history. They speak HTTP; the test runs inside only to have a dossier of its own.
 */
class ManyWritersIT extends TheWhole {
    private static final int WRITERS = 50;
    private static final int SPOTS = 10;
    private static final int EDITS = 10;
    private static final String ADDRESS =
            "http://localhost:" + (8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0)) + "/rangwan";

    @PersistenceContext(unitName = "rangwan-ejb.jar#rangwan")
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/RangwanDS")
    private DataSource database;

    private long work;
    private long nomination;

    @BeforeEach
    void layOut() throws Exception {
        transaction.begin();
        Initiative initiative = anInitiative()
                .coded("PROOF-50")
                .ownedBy(entities.createQuery("select u from OrgUnit u where u.coordinating = true", OrgUnit.class)
                        .getSingleResult())
                .build();
        entities.persist(initiative);
        Nomination begun = aNomination()
                .of(initiative)
                .preparedBy(entities.createQuery("select p from Person p where p.login = 'analyst1'", Person.class)
                        .getSingleResult())
                .build();
        entities.persist(begun);
        Spot.of(0).stream()
                .map(Spot::question)
                .distinct()
                .forEach(question -> entities.persist(new Answer(begun, question)));
        transaction.commit();
        work = initiative.id();
        nomination = begun.id();
    }

    @AfterEach
    void clear() throws Exception {
        transaction.begin();
        for (String rows : List.of(
                "answer_version where answer_id in (select id from answer where nomination_id = ?1)",
                "answer where nomination_id = ?1",
                "nomination where id = ?1")) {
            entities.createNativeQuery("delete from " + rows)
                    .setParameter(1, nomination)
                    .executeUpdate();
        }
        entities.remove(entities.find(Initiative.class, work));
        transaction.commit();
    }

    @Test
    void everyAcknowledgedEditIsInTheHistory() throws Exception {
        Course course = new Course(EDITS, 20);
        Path file = Files.createTempFile("ledger", ".tsv");
        try (Ledger ledger = new Ledger(file);
                Connection connection = database.getConnection()) {
            List<Spot> spots = Spot.of(nomination).subList(0, SPOTS);
            List<Thread> writers = new ArrayList<>();
            for (int number = 0; number < WRITERS; number++) {
                Writer writer = new Writer(ADDRESS, number % 2 == 0 ? "analyst1" : "analyst2");
                writers.add(new Thread(
                        new LedgerWriter(ledger, course, writer, "many-" + number, spots.get(number % SPOTS))));
            }
            writers.forEach(Thread::start);
            for (Thread writer : writers) {
                writer.join();
            }
            LedgerVerdict verdict = LedgerCheck.check(connection, ledger.entries(), nomination);
            assertEquals("", String.join("\n", verdict.faults()));
            assertEquals(Set.of(200, 409), course.answers().keySet());
            assertEquals(WRITERS * EDITS, verdict.versions());
            assertTrue(Stream.of(LedgerEntry.Outcome.SAVED, LedgerEntry.Outcome.ASIDE)
                    .allMatch(outcome -> ledger.count(outcome) > 0));
        } finally {
            Files.delete(file);
        }
    }
}
