package th.go.led.rangwan.web.submission;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import th.go.led.rangwan.service.decision.ApprovalReturnService;
import th.go.led.rangwan.service.submission.FreezeService;
import th.go.led.rangwan.service.submission.PackageDeskSheet;
import th.go.led.rangwan.service.submission.PackageService;
import th.go.led.rangwan.web.shared.Notice;

/** The packages of the nomination that {@code id} of the address names: frozen by an analyst, reopened by a return. */
@Named("packages")
@ViewScoped
public class PackageView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PackageService service;

    @Inject
    private FreezeService freezing;

    @Inject
    private ApprovalReturnService returning;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String idParameter;

    private long id;
    private long seenVersion;
    private String reason = "";
    private transient PackageDeskSheet sheet;

    @PostConstruct
    void open() {
        id = SubmissionAddress.id(idParameter);
        seenVersion = getSheet().version();
    }

    /** Freezes what stands now. */
    public String freeze() {
        freezing.freeze(id, seenVersion);
        notice.say("submission.done.frozen");
        return again();
    }

    /** Gives the dossier back to its writer. */
    public String giveBack() {
        returning.giveBack(id, seenVersion, reason);
        notice.say("submission.done.returned");
        return again();
    }

    private String again() {
        return "package?faces-redirect=true&id=" + id;
    }

    /** The packages, the newest first. */
    public PackageDeskSheet getSheet() {
        if (sheet == null) {
            sheet = service.desk(id);
        }
        return sheet;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
