package th.go.led.rangwan.web.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.evidence.FileIntake;
import th.go.led.rangwan.service.letter.LetterFileService;
import th.go.led.rangwan.web.shared.Notice;

/** Attaches the scan of the letter that the page shows. */
@Named("letterFile")
@RequestScoped
public class LetterFileView {
    @Inject
    private LetterFileService service;

    @Inject
    private LetterView letter;

    @Inject
    private Notice notice;

    private Part file;

    /** Keeps the chosen file as the letter. */
    public String keep() throws IOException {
        if (file == null) {
            throw new RefusedException("evidence.refused.none").at("file");
        }
        try (InputStream content = file.getInputStream()) {
            service.keep(
                    letter.getLetterId(),
                    letter.getSeenVersion(),
                    new FileIntake.Sent(file.getSubmittedFileName(), file.getContentType(), content));
        }
        notice.say("letter.file.kept");
        return "letter?faces-redirect=true&id=" + letter.getNominationId() + "&letter=" + letter.getLetterId();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
