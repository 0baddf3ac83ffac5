package th.go.led.rangwan.proof.faults;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.paper.PaperContent;
import th.go.led.rangwan.domain.paper.PaperIssue;
import th.go.led.rangwan.domain.paper.PaperMatter;
import th.go.led.rangwan.domain.paper.PaperSeries;
import th.go.led.rangwan.domain.paper.RegisteredPaper;
import th.go.led.rangwan.proof.database.OpenStore;
import th.go.led.rangwan.service.paper.NumberBook;

/** Takes numbers of one unit's register by the code of the desk, upon a store of any kind. */
final class NumberTaker {
    private static final Instant AT = Instant.parse("2021-10-12T02:00:00Z");
    private static final PaperContent PDF = new PaperContent("%PDF-1.7 paper".getBytes(StandardCharsets.US_ASCII));
    private static final String PREFIX = "ยธ 0520(อ)/ ";

    private final OpenStore store;
    private final long unit;

    /** Takes numbers of the store's first unit. */
    NumberTaker(OpenStore store) {
        this.store = store;
        this.unit = store.within(entities -> entities.createQuery("select min(u.id) from OrgUnit u", Long.class)
                .getSingleResult());
    }

    /** A number that stands in the register. */
    record Stored(int number, String reference, String subject, boolean cancelled) {}

    /** The store at that address, with the account there. */
    static DataSource source(String address, String account, String password) {
        if (address.startsWith("jdbc:h2:")) {
            JdbcDataSource h2 = new JdbcDataSource();
            h2.setURL(address);
            h2.setUser(account);
            h2.setPassword(password);
            return h2;
        }
        PGSimpleDataSource postgresql = new PGSimpleDataSource();
        postgresql.setUrl(address);
        postgresql.setUser(account);
        postgresql.setPassword(password);
        return postgresql;
    }

    /** Enters the unit whose numbers are taken. */
    static void enterUnit(OpenStore store) {
        store.within(entities -> {
            OrgUnit unit = new OrgUnit("หน่วยที่ออกเลข", "Numbering unit", null);
            unit.headPapersWith(PREFIX, "");
            entities.persist(unit);
            return unit;
        });
    }

    /** Takes the next number for a paper with that subject, and gives its reference once it is stored. */
    String take(String subject) {
        return issue(subject, reference -> PDF).reference();
    }

    /** Begins a paper whose writing fails. */
    void fail(String subject) {
        issue(subject, reference -> {
            throw new IllegalStateException("the paper could not be written");
        });
    }

    /** Cancels the paper with that subject. */
    void cancel(String subject) {
        store.within(entities -> {
            entities.createQuery("select p from RegisteredPaper p where p.subject = :subject", RegisteredPaper.class)
                    .setParameter("subject", subject)
                    .getSingleResult()
                    .cancel("ออกเลขผิด", AT);
            return null;
        });
    }

    private RegisteredPaper issue(String subject, Function<String, PaperContent> writer) {
        return store.within(entities -> new NumberBook(entities, entities.find(OrgUnit.class, unit))
                .issue(PaperSeries.MEMO, new PaperMatter(subject, "proof", 1), new PaperIssue(1, AT), writer));
    }

    /** Everything that stands in the register, by number. */
    static List<Stored> stored(EntityManager entities) {
        return entities.createQuery("select p from RegisteredPaper p order by p.number", RegisteredPaper.class)
                .getResultStream()
                .map(paper ->
                        new Stored(paper.number(), paper.reference(), paper.subject(), paper.stateReason() != null))
                .toList();
    }

    /** The reference that a number must have. */
    static String reference(int number) {
        return PREFIX + number;
    }
}
