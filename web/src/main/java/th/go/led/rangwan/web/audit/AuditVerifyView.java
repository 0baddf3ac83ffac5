package th.go.led.rangwan.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.audit.AuditService;
import th.go.led.rangwan.service.audit.ChainVerdict;

/** Verifies the chain when asked and shows what was found. */
@Named("auditVerify")
@RequestScoped
public class AuditVerifyView {
    @Inject
    private AuditService service;

    private ChainVerdict verdict;

    /** Recomputes every seal; the answer stands on the same page. */
    public void verify() {
        verdict = service.verify();
    }

    /** What was found, null before. */
    public ChainVerdict getVerdict() {
        return verdict;
    }
}
