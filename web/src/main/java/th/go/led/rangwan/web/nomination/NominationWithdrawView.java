package th.go.led.rangwan.web.nomination;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import th.go.led.rangwan.service.nomination.NominationMoveService;
import th.go.led.rangwan.service.nomination.WithdrawalService;
import th.go.led.rangwan.web.shared.Notice;

/** Takes a nomination back before it is filed: {@code id} of the address says which. */
@Named("nominationWithdraw")
@ViewScoped
public class NominationWithdrawView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WithdrawalService service;

    @Inject
    private NominationMoveService calls;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String idParameter;

    private long id;
    private long seenVersion;
    private String reason = "";

    @PostConstruct
    void open() {
        id = Address.id(idParameter);
        seenVersion = calls.pin(id).version();
    }

    /** Takes it back. */
    public String withdraw() {
        service.withdraw(id, seenVersion, reason);
        notice.say("nomination.withdrawn");
        return "nomination?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
