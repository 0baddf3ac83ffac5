package th.go.led.rangwan.web.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.evidence.EvidenceItemService;
import th.go.led.rangwan.service.evidence.EvidenceRow;
import th.go.led.rangwan.service.evidence.EvidenceService;
import th.go.led.rangwan.service.evidence.EvidenceSheet;
import th.go.led.rangwan.service.evidence.SeenItem;
import th.go.led.rangwan.web.shared.Notice;

/** The files of the nomination that {@code id} of the address names; {@code withdraw} names the one to withdraw. */
@Named("files")
@ViewScoped
public class FilesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient EvidenceService service;

    @Inject
    private transient EvidenceItemService items;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private String idParameter;

    @Inject
    @ManagedProperty("#{param.withdraw}")
    private String withdrawParameter;

    private long nominationId;
    private long leavingId;
    private String reason = "";
    private transient Part file;
    private transient EvidenceSheet sheet;

    @PostConstruct
    void open() {
        nominationId = id(idParameter);
        leavingId = id(withdrawParameter);
    }

    /** Takes in the chosen file. */
    public String upload() throws IOException {
        if (file == null) {
            throw new RefusedException("evidence.refused.none").at("file");
        }
        try (InputStream content = file.getInputStream()) {
            service.upload(nominationId, file.getSubmittedFileName(), file.getContentType(), content);
        }
        notice.say("evidence.done.uploaded", file.getSubmittedFileName());
        return "files?faces-redirect=true&id=" + nominationId;
    }

    /** Withdraws the file with the reason that was typed. */
    public String withdraw() {
        EvidenceRow row = getLeaving();
        items.withdraw(new SeenItem(nominationId, row.id(), row.version()), reason);
        notice.say("evidence.done.withdrawn");
        return "files?faces-redirect=true&id=" + nominationId;
    }

    /** The files. */
    public EvidenceSheet getSheet() {
        if (sheet == null) {
            sheet = service.files(nominationId);
        }
        return sheet;
    }

    /** The file that the person is about to withdraw, null for none. */
    public EvidenceRow getLeaving() {
        return getSheet().mayChange()
                ? getSheet().spare().stream()
                        .filter(row -> row.id() == leavingId)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The largest file in bytes. */
    public long getLimit() {
        return StoredFile.BYTE_LIMIT;
    }

    public long getNominationId() {
        return nominationId;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private static long id(String parameter) {
        return parameter != null && parameter.matches("\\d{1,18}") ? Long.parseLong(parameter) : 0;
    }
}
