package th.go.led.rangwan.service.paper;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.function.Function;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.paper.PaperContent;
import th.go.led.rangwan.domain.paper.PaperIssue;
import th.go.led.rangwan.domain.paper.PaperMatter;
import th.go.led.rangwan.domain.paper.PaperRegister;
import th.go.led.rangwan.domain.paper.PaperSeries;
import th.go.led.rangwan.domain.paper.RegisteredPaper;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.shared.ThaiDigits;

/**
 * The numbers of a unit, upon a store. Number, bytes and record are of the running transaction: a paper that could not be
 * written spends no number. The unit's row is locked while a number is taken, so that numbers have neither gaps nor doubles, and the
 * register's row is read under a lock of its own: H2 may otherwise show it as it stood before the unit's lock was granted.
 */
public final class NumberBook {
    private final EntityManager entities;
    private final OrgUnit unit;

    /** The numbers of a stored unit. */
    public NumberBook(EntityManager entities, OrgUnit unit) {
        this.entities = entities;
        this.unit = unit;
    }

    /**
     * Takes the next number of the series in the calendar year (Bangkok) of the issue, and keeps the exact bytes.
     *
     * @param writer writes the PDF that bears the given reference, Arabic digits
     */
    public RegisteredPaper issue(
            PaperSeries series, PaperMatter matter, PaperIssue issue, Function<String, PaperContent> writer) {
        RegisteredPaper paper = locked(series, issue.at()).issue(matter, issue.issuedBy(), issue.at());
        paper.keep(writer.apply(paper.reference()));
        entities.persist(paper);
        entities.flush();
        return paper;
    }

    /**
     * Sets the first number of the series in the calendar year of that moment, once; refused as {@link
     * PaperRegister#beginWith} says.
     *
     * @param by who says so, and when
     */
    public PaperRegister begin(PaperSeries series, int first, PaperIssue by) {
        PaperRegister register = locked(series, by.at());
        register.beginWith(first, by.issuedBy(), by.at());
        return register;
    }

    /** The register of the year of that moment, opened if there is none, that nobody else uses until this transaction ends. */
    private PaperRegister locked(PaperSeries series, Instant at) {
        entities.lock(unit, LockModeType.PESSIMISTIC_WRITE);
        int year = ThaiDate.dayOf(at).getYear();
        String prefix = ThaiDigits.toArabic(unit.paperPrefix());
        PaperRegister register = entities.createQuery(
                        "select r from PaperRegister r where r.unitId = :unit and r.year = :year and r.series = :series",
                        PaperRegister.class)
                .setParameter("unit", unit.id())
                .setParameter("year", year)
                .setParameter("series", series)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> open(new PaperRegister(unit.id(), year, series, prefix)));
        if (!register.prefix().equals(prefix)) {
            register.usePrefix(prefix);
        }
        return register;
    }

    private PaperRegister open(PaperRegister register) {
        entities.persist(register);
        return register;
    }
}
