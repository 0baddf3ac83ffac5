package th.go.led.rangwan.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.service.audit.AuditPage;
import th.go.led.rangwan.service.audit.AuditRow;
import th.go.led.rangwan.service.audit.AuditService;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.web.shared.Wording;

/** One page of the trail; {@code before} in the address says below which entry. */
@Named("auditTrail")
@RequestScoped
public class AuditTrailView {
    private static final Duration SAME = Duration.ofMinutes(1);

    @Inject
    private AuditService service;

    @Inject
    private Caller caller;

    @Inject
    @ManagedProperty("#{param.before}")
    private String before;

    private AuditPage page;

    /** The entries, the newest first. */
    public AuditPage getPage() {
        if (page == null) {
            boolean given = before != null && before.matches("\\d{1,18}");
            page = service.entries(given ? Long.parseLong(before) : Long.MAX_VALUE);
        }
        return page;
    }

    /** Whether this is the newest page. */
    public boolean isNewest() {
        return before == null || before.isEmpty();
    }

    /** The act in words; its code where nobody has put it into words. */
    public String act(AuditRow row) {
        String key = "audit.act." + row.act();
        if (Wording.known(key)) {
            return Wording.of(Wording.language(), key, List.of());
        }
        return row.act().contains("refused.")
                ? Wording.of(Wording.language(), "audit.act.refused", List.of())
                : row.act();
    }

    /** The role in words, empty for an entry without one. */
    public String role(AuditRow row) {
        return row.role().isEmpty() ? "" : Wording.of(Wording.language(), "audit.role." + row.role(), List.of());
    }

    /** Whether the machine's time is another than the desk's. */
    public boolean apart(AuditRow row) {
        return Duration.between(row.at(), row.wallAt()).abs().compareTo(SAME) > 0;
    }

    /** The dossier page of an entry, for those who may read dossiers; empty for others. */
    public String link(AuditRow row) {
        boolean reads = caller.current().viewer().roles().contains(Role.AUDITOR);
        return reads && row.subject().matches("nomination:\\d+")
                ? "nomination.xhtml?id=" + row.subject().substring("nomination:".length())
                : "";
    }
}
