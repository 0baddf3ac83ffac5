package th.go.led.rangwan.web.paper;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import th.go.led.rangwan.domain.paper.PaperPart;
import th.go.led.rangwan.service.paper.IncomingPaperService;
import th.go.led.rangwan.web.shared.Notice;

/** Registers a paper: its words as typed, or a file. */
@Named("paperRegister")
@ViewScoped
public class PaperRegisterView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private IncomingPaperService service;

    @Inject
    private Notice notice;

    private String text = "";
    private transient Part file;

    /** Registers it and goes to its page. */
    public String register() throws IOException {
        long id = chosen()
                ? service.register(text, file.getSubmittedFileName(), bytes())
                : service.register(text, null, null);
        notice.say("paper.done.registered");
        return "paper-read?faces-redirect=true&id=" + id;
    }

    /** Whether a file was chosen: an empty field comes as a part without a name. */
    private boolean chosen() {
        return file != null
                && file.getSubmittedFileName() != null
                && !file.getSubmittedFileName().isEmpty();
    }

    private byte[] bytes() throws IOException {
        try (InputStream content = file.getInputStream()) {
            return content.readNBytes(PaperPart.BYTE_LIMIT + 1);
        }
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** The largest file in bytes. */
    public int getLimit() {
        return PaperPart.BYTE_LIMIT;
    }
}
