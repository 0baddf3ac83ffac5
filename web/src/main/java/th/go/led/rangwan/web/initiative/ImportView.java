package th.go.led.rangwan.web.initiative;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Map;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.initiative.ImportFault;
import th.go.led.rangwan.service.initiative.ImportPreview;
import th.go.led.rangwan.service.initiative.InitiativeImport;
import th.go.led.rangwan.web.shared.Notice;
import th.go.led.rangwan.web.shared.Wording;

/** Takes works in from a workbook: {@code upload} of the address names the kept file that is looked at. */
@Named("worksImport")
@ViewScoped
public class ImportView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private InitiativeImport service;

    @Inject
    private Notice notice;

    @Inject
    @RequestParameterMap
    private transient Map<String, String> parameters;

    private long uploadId;
    private String mark = "";
    private transient Part file;
    private transient ImportPreview preview;

    @PostConstruct
    void open() {
        uploadId = Address.id(parameters.get("upload"));
        if (isKept()) {
            mark = getPreview().mark();
        }
    }

    /** Keeps the chosen file and shows what it would do. */
    public String upload() throws IOException {
        if (file == null) {
            throw new RefusedException("initiative.refused.file.none").at("file");
        }
        try (InputStream content = file.getInputStream()) {
            long kept = service.upload(file.getSubmittedFileName(), content);
            return "initiatives-import?faces-redirect=true&upload=" + kept;
        }
    }

    /** Takes the file in as it was shown. */
    public String take() {
        ImportPreview shown = getPreview();
        service.take(uploadId, mark);
        notice.say("initiative.done.import", shown.fresh(), shown.changed());
        return "initiatives?faces-redirect=true&order=newest";
    }

    /** What the kept file would do; nothing while there is none, for the page also asks about parts that it does not show. */
    public ImportPreview getPreview() {
        if (preview == null) {
            preview = isKept() ? service.preview(uploadId) : ImportPreview.NONE;
        }
        return preview;
    }

    /** Whether a file is looked at. */
    public boolean isKept() {
        return uploadId != 0;
    }

    /** The sentence of a fault in the page's language. */
    public String words(ImportFault fault) {
        return Wording.of(Wording.language(), fault.key(), fault.arguments());
    }

    /** The largest file in bytes. */
    public long getLimit() {
        return InitiativeImport.MOST_BYTES;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
