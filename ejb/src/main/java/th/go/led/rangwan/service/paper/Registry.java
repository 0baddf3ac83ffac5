package th.go.led.rangwan.service.paper;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.paper.PaperContent;
import th.go.led.rangwan.domain.paper.PaperMatter;
import th.go.led.rangwan.domain.paper.PaperRegister;
import th.go.led.rangwan.domain.paper.PaperSeries;
import th.go.led.rangwan.domain.paper.RegisteredPaper;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.shared.ThaiDigits;
import th.go.led.rangwan.service.identity.Caller;

/**
 * Numbers papers. Number, bytes and record are of the caller's transaction: a paper that could not be written spends no
 * number. The unit's row is locked while a number is taken, so that numbers have neither gaps nor doubles.
 */
@Dependent
public class Registry {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Issues a paper under the next number of the unit in this calendar year (Bangkok), and keeps its exact bytes.
     *
     * @param unit a stored unit, whose prefix stands before the number; refused with {@code paper.refused.prefix}
     *     when it has none
     * @param writer writes the PDF that bears the given reference, Arabic digits
     */
    public RegisteredPaper issue(
            OrgUnit unit, PaperSeries series, PaperMatter matter, Function<String, PaperContent> writer) {
        Instant now = clock.instant();
        entities.lock(unit, LockModeType.PESSIMISTIC_WRITE);
        PaperRegister register = register(unit, ThaiDate.dayOf(now).getYear(), series);
        RegisteredPaper paper = register.issue(matter, caller.current().personId(), now);
        paper.keep(writer.apply(paper.reference()));
        entities.persist(paper);
        entities.flush();
        return paper;
    }

    /** The paper with that id, if any. */
    public Optional<RegisteredPaper> paper(long id) {
        return Optional.ofNullable(entities.find(RegisteredPaper.class, id));
    }

    private PaperRegister register(OrgUnit unit, int year, PaperSeries series) {
        String prefix = ThaiDigits.toArabic(unit.paperPrefix());
        PaperRegister register = entities.createQuery(
                        "select r from PaperRegister r where r.unitId = :unit and r.year = :year and r.series = :series",
                        PaperRegister.class)
                .setParameter("unit", unit.id())
                .setParameter("year", year)
                .setParameter("series", series)
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
