package th.go.led.rangwan.service.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.domain.identity.Role;

/** Gives the sealed chain out, part by part, so that it can be verified outside. */
@Stateless
@RolesAllowed({Role.ADMIN, Role.AUDITOR})
public class AuditExportService {
    /** How many entries one part has at most. */
    public static final int PART = 500;

    @Inject
    private AuditSearch search;

    @Inject
    private AuditSealer sealer;

    @Inject
    private AuditTrail trail;

    /** Notes the export in the trail and seals what is open; the parts follow by {@link #after}. */
    public void begin() {
        trail.record("audit.exported", "audit", "");
        sealer.seal();
    }

    /** The sealed entries after that place, at most {@link #PART}; empty at the end of the chain. */
    public List<SealedRow> after(long place) {
        return search.sealedAfter(place, PART).stream()
                .map(entry -> new SealedRow(entry.place(), AuditRow.of(entry), entry.seal()))
                .toList();
    }
}
