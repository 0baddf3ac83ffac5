package th.go.led.rangwan.web.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.service.evidence.EvidenceItemService;
import th.go.led.rangwan.service.evidence.EvidenceService;
import th.go.led.rangwan.service.evidence.EvidenceSheet;
import th.go.led.rangwan.web.shared.Notice;

/** Adds a file or a link to the evidence of the nomination that {@code id} of the address names. */
@Named("evidenceAdd")
@ViewScoped
public class EvidenceAddView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private EvidenceService service;

    @Inject
    private EvidenceItemService items;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private String idParameter;

    private long nominationId;
    private String title = "";
    private String url = "";
    private transient Part file;
    private transient EvidenceSheet sheet;

    @PostConstruct
    void open() {
        nominationId = Ids.of(idParameter);
        getSheet();
    }

    /** Takes in the chosen file. */
    public String upload() throws IOException {
        long item = UploadedPart.send(file, sent -> items.addFile(nominationId, sent));
        notice.say("evidence.done.uploaded", file.getSubmittedFileName());
        return page(item);
    }

    /** Takes in the link. */
    public String link() {
        long item = items.addLink(nominationId, title, url);
        notice.say("evidence.done.linked", title);
        return page(item);
    }

    private String page(long item) {
        return "evidence-item?faces-redirect=true&id=" + nominationId + "&item=" + item;
    }

    /** The evidence to which it comes. */
    public EvidenceSheet getSheet() {
        if (sheet == null) {
            sheet = service.files(nominationId);
        }
        return sheet;
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }
}
