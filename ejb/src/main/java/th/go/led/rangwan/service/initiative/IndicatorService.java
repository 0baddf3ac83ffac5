package th.go.led.rangwan.service.initiative;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.initiative.Indicator;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.service.audit.AuditTrail;

/** Keeps the indicators of works and their yearly values; by those who may change the work. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class IndicatorService {
    @Inject
    private Initiatives initiatives;

    @Inject
    private WorkRecords records;

    @Inject
    private AuditTrail audit;

    /** Enters an indicator. */
    public void add(long initiativeId, Indicator.Words words) {
        Initiative work = initiatives.changeable(initiativeId);
        Indicator indicator = new Indicator(work, words);
        records.add(indicator);
        note("initiative.indicator.added", indicator);
    }

    /** Changes its words and levels; refused as stale when somebody did so since the caller saw it. */
    public void change(long indicatorId, long seenVersion, Indicator.Words words) {
        Indicator indicator = changeable(indicatorId);
        WorkRecords.requireSeen(seenVersion, indicator.version());
        indicator.say(words);
        note("initiative.indicator.changed", indicator);
    }

    /** Removes it with its values. */
    public void remove(long indicatorId) {
        Indicator indicator = changeable(indicatorId);
        records.remove(indicator);
        note("initiative.indicator.removed", indicator);
    }

    /** Says the value of a year, in place of what stood there. */
    public void measure(long indicatorId, String year, String amount, String source) {
        Indicator indicator = changeable(indicatorId);
        indicator.measure(year, amount, source);
        note("initiative.indicator.measured", indicator);
    }

    /** Takes the value of a year of the common era away. */
    public void forget(long indicatorId, int year) {
        Indicator indicator = changeable(indicatorId);
        indicator.forget(year);
        note("initiative.indicator.forgotten", indicator);
    }

    private Indicator changeable(long indicatorId) {
        Indicator indicator = records.one(Indicator.class, indicatorId);
        initiatives.changeable(indicator.initiative().id());
        return indicator;
    }

    private void note(String act, Indicator indicator) {
        audit.record(act, "initiative:" + indicator.initiative().id(), "indicator:" + indicator.id());
    }
}
