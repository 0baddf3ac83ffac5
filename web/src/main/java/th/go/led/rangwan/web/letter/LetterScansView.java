package th.go.led.rangwan.web.letter;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.service.letter.LetterFileService;
import th.go.led.rangwan.web.evidence.UploadedPart;
import th.go.led.rangwan.web.shared.Notice;

/** The scans of the letter that {@code letter} of the address names. */
@Named("letterScans")
@ViewScoped
public class LetterScansView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LetterFileService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String nominationParameter;

    @Inject
    @ManagedProperty("#{param.letter}")
    private transient String letterParameter;

    private long nominationId;
    private long letterId;
    private transient Part file;
    private transient LetterFileService.Scans scans;

    @PostConstruct
    void open() {
        nominationId = LetterAddress.id(nominationParameter);
        letterId = LetterAddress.id(letterParameter);
    }

    /** Takes in the chosen scan. */
    public String bring() throws IOException {
        UploadedPart.send(file, sent -> {
            service.bring(letterId, sent);
            return 0;
        });
        notice.say("letter.scans.brought");
        return "letter?faces-redirect=true&id=" + nominationId + "&letter=" + letterId;
    }

    /** The scans, the latest first. */
    public LetterFileService.Scans getScans() {
        if (scans == null) {
            scans = service.of(letterId);
        }
        return scans;
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
