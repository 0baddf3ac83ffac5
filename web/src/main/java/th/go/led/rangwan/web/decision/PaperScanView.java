package th.go.led.rangwan.web.decision;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.service.decision.PaperScanService;
import th.go.led.rangwan.web.evidence.UploadedPart;
import th.go.led.rangwan.web.shared.Notice;

/** Brings a scan of the received paper that {@code id} of the address names. */
@Named("paperScan")
@ViewScoped
public class PaperScanView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PaperScanService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String parameter;

    private long paperId;
    private transient Part file;

    @PostConstruct
    void open() {
        paperId = parameter != null && parameter.matches("\\d{1,18}") ? Long.parseLong(parameter) : 0;
    }

    /** Takes in the chosen scan. */
    public String bring() throws IOException {
        UploadedPart.send(file, sent -> {
            service.bring(paperId, sent);
            return 0;
        });
        notice.say("decision.done.scan");
        return "paper-notes?faces-redirect=true&id=" + paperId;
    }

    /** The largest file in bytes. */
    public long getLimit() {
        return StoredFile.BYTE_LIMIT;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
