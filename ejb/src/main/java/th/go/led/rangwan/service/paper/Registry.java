package th.go.led.rangwan.service.paper;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.paper.PaperContent;
import th.go.led.rangwan.domain.paper.PaperIssue;
import th.go.led.rangwan.domain.paper.PaperMatter;
import th.go.led.rangwan.domain.paper.PaperRegister;
import th.go.led.rangwan.domain.paper.PaperSeries;
import th.go.led.rangwan.domain.paper.RegisteredPaper;
import th.go.led.rangwan.service.identity.Caller;

/** Numbers papers for the caller, now, in the caller's transaction; how is told by {@link NumberBook}. */
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
        PaperIssue issue = new PaperIssue(caller.current().personId(), clock.instant());
        return new NumberBook(entities, unit).issue(series, matter, issue, writer);
    }

    /**
     * Sets the first number of this calendar year's register of the unit, once; refused as {@link PaperRegister#beginWith}
     * says, and with {@code paper.refused.prefix} for a unit without a prefix.
     */
    public PaperRegister begin(OrgUnit unit, PaperSeries series, int first) {
        return new NumberBook(entities, unit)
                .begin(series, first, new PaperIssue(caller.current().personId(), clock.instant()));
    }

    /** The paper with that id, if any. */
    public Optional<RegisteredPaper> paper(long id) {
        return Optional.ofNullable(entities.find(RegisteredPaper.class, id));
    }
}
