package th.go.led.rangwan.service.initiative;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.initiative.OtherAward;
import th.go.led.rangwan.domain.initiative.Partner;
import th.go.led.rangwan.domain.initiative.SdgStrength;
import th.go.led.rangwan.service.audit.AuditTrail;

/**
 * Keeps how a work serves the 2030 Agenda, its partners and other awards; by those who may change the work. What was
 * changed since the caller saw it is refused as stale.
 */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class InitiativeRecordService {
    @Inject
    private Initiatives initiatives;

    @Inject
    private WorkRecords records;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Says how strongly and why the work serves a goal or target; adds it when it was not among the work's. */
    public void serve(long initiativeId, String typedCode, SdgStrength strength, String reason) {
        Initiative work = initiatives.changeable(initiativeId);
        work.serve(typedCode, strength, reason, clock.instant());
        note("initiative.sdg.said", work, "");
    }

    /** Takes a goal or target away from the work. */
    public void serveNoMore(long initiativeId, String code) {
        Initiative work = initiatives.changeable(initiativeId);
        work.serveNoMore(code, clock.instant());
        note("initiative.sdg.removed", work, "sdg:" + code);
    }

    /** Enters a partner. */
    public void addPartner(long initiativeId, Partner.Words words) {
        Initiative work = initiatives.changeable(initiativeId);
        Partner partner = new Partner(work, words);
        records.add(partner);
        note("initiative.partner.added", work, "partner:" + partner.id());
    }

    /** Changes what is said about a partner. */
    public void changePartner(long partnerId, long seenVersion, Partner.Words words) {
        Partner partner = records.one(Partner.class, partnerId);
        Initiative work = initiatives.changeable(partner.initiative().id());
        WorkRecords.requireSeen(seenVersion, partner.version());
        partner.say(words);
        note("initiative.partner.changed", work, "partner:" + partnerId);
    }

    /** Removes a partner. */
    public void removePartner(long partnerId) {
        Partner partner = records.one(Partner.class, partnerId);
        Initiative work = initiatives.changeable(partner.initiative().id());
        records.remove(partner);
        note("initiative.partner.removed", work, "partner:" + partnerId);
    }

    /** Enters another award. */
    public void addAward(long initiativeId, OtherAward.Words words) {
        Initiative work = initiatives.changeable(initiativeId);
        OtherAward award = new OtherAward(work, words);
        records.add(award);
        note("initiative.award.added", work, "award:" + award.id());
    }

    /** Changes what is said about another award. */
    public void changeAward(long awardId, long seenVersion, OtherAward.Words words) {
        OtherAward award = records.one(OtherAward.class, awardId);
        Initiative work = initiatives.changeable(award.initiative().id());
        WorkRecords.requireSeen(seenVersion, award.version());
        award.say(words);
        note("initiative.award.changed", work, "award:" + awardId);
    }

    /** Removes another award. */
    public void removeAward(long awardId) {
        OtherAward award = records.one(OtherAward.class, awardId);
        Initiative work = initiatives.changeable(award.initiative().id());
        records.remove(award);
        note("initiative.award.removed", work, "award:" + awardId);
    }

    private void note(String act, Initiative work, String detail) {
        audit.record(act, "initiative:" + work.id(), detail);
    }
}
