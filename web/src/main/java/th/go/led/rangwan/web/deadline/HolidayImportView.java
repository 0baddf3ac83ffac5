package th.go.led.rangwan.web.deadline;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.domain.deadline.HolidayChange;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.deadline.HolidayImportService;
import th.go.led.rangwan.service.deadline.HolidayPreview;
import th.go.led.rangwan.web.shared.Notice;
import th.go.led.rangwan.web.shared.Wording;

/** Holidays from a file: the chosen file, what it would do, and taking it. */
@Named("holidayImport")
@ViewScoped
public class HolidayImportView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private HolidayImportService service;

    @Inject
    private Notice notice;

    private transient Part file;
    private HolidayPreview preview;

    /**
     * A problem as the page shows it.
     *
     * @param line 0 when it concerns the whole file
     */
    public record Problem(int line, String sentence) {}

    /** Reads the chosen file and shows on the same page what it would do. */
    public String read() throws IOException {
        preview = null;
        if (file == null || file.getSize() == 0) {
            throw new RefusedException("deadline.file.none").at("file");
        }
        try (InputStream content = file.getInputStream()) {
            preview = service.preview(file.getSubmittedFileName(), content);
        }
        return null;
    }

    /** Takes what the page shows. */
    public String take() {
        service.take(preview);
        notice.say(
                "deadline.file.taken",
                preview.count(HolidayChange.Kind.NEW),
                preview.count(HolidayChange.Kind.CHANGED));
        return "holidays?faces-redirect=true&year="
                + ThaiDate.buddhistYear(preview.changes().get(0).day().date());
    }

    /** What the file would do; null before one was read. */
    public HolidayPreview getPreview() {
        return preview;
    }

    /** Everything that is wrong with it, in the page's language. */
    public List<Problem> getProblems() {
        return preview == null
                ? List.of()
                : preview.problems().stream()
                        .map(one -> new Problem(
                                one.line(),
                                Wording.of(
                                        Wording.language(),
                                        one.why().key(),
                                        one.why().arguments())))
                        .toList();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
