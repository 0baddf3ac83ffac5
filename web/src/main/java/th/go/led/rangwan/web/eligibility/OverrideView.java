package th.go.led.rangwan.web.eligibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.domain.eligibility.ClauseOverride;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.service.eligibility.OverrideService;
import th.go.led.rangwan.web.shared.Notice;

/** Overrides a clause of the open cell, or lifts what was overridden. */
@Named("override")
@RequestScoped
public class OverrideView {
    @Inject
    private OverrideService service;

    @Inject
    private Place place;

    @Inject
    private Notice notice;

    private String clause;
    private Verdict verdict;
    private String reason = "";

    /** Puts the chosen verdict in the place of the computed one. */
    public String override() {
        service.override(place.getWork(), where(), verdict, reason);
        notice.say("eligibility.done.overridden", verdict.label());
        return place.again();
    }

    /** Lifts what holds for the clause. */
    public String lift() {
        service.lift(place.getWork(), where(), reason);
        notice.say("eligibility.done.lifted");
        return place.again();
    }

    private ClauseOverride.Place where() {
        return new ClauseOverride.Place(place.getCycle(), place.getCategory(), clause);
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
