package th.go.led.rangwan.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.service.organisation.OrderService;
import th.go.led.rangwan.service.organisation.OrderSheet;
import th.go.led.rangwan.web.evidence.UploadedPart;
import th.go.led.rangwan.web.shared.Notice;

/** The order that {@code id} of the address names: what it says, its scans, and cancelling it. */
@Named("orderPaper")
@ViewScoped
public class OrderView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OrderService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String parameter;

    private long id;
    private long seenVersion;
    private String reason = "";
    private transient Part file;
    private transient OrderSheet sheet;

    @PostConstruct
    void open() {
        id = OrganisationAddress.id(parameter);
        seenVersion = getSheet().version();
    }

    /** Ends it before its time with the typed reason. */
    public String cancel() {
        service.cancel(id, seenVersion, reason);
        notice.say("organisation.done.order.cancelled");
        return page();
    }

    /** Takes in the chosen scan. */
    public String bring() throws IOException {
        UploadedPart.send(file, sent -> {
            service.bring(id, sent);
            return 0;
        });
        notice.say("organisation.done.order.scan");
        return page();
    }

    private String page() {
        return "order?faces-redirect=true&id=" + id;
    }

    /** The order. */
    public OrderSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(id);
        }
        return sheet;
    }

    public long getId() {
        return id;
    }

    /** The largest file in bytes. */
    public long getLimit() {
        return StoredFile.BYTE_LIMIT;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
