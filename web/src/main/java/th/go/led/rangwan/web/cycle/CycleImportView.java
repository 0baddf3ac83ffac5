package th.go.led.rangwan.web.cycle;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleProblem;
import th.go.led.rangwan.domain.cycle.CycleReader;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.cycle.CycleDraftRow;
import th.go.led.rangwan.service.cycle.CycleImport;
import th.go.led.rangwan.service.cycle.CycleImportService;
import th.go.led.rangwan.web.shared.Notice;

/** Takes in the document of a cycle; what is wrong with it is listed on the same page. */
@Named("cycleImport")
@RequestScoped
public class CycleImportView {
    @Inject
    private CycleImportService service;

    @Inject
    private Notice notice;

    private Part file;
    private CycleImport taken;
    private List<CycleDraftRow> open;

    @PostConstruct
    void enter() {
        open = service.open();
    }

    /** Takes in the chosen file and goes on to its draft, or stays and lists its problems. */
    public String take() throws IOException {
        if (file == null) {
            throw new RefusedException("cycle.refused.nofile").at("file");
        }
        try (InputStream content = file.getInputStream()) {
            taken = service.take(content);
        }
        return taken.draftId() == 0 ? null : done();
    }

    private String done() {
        notice.say("cycle.import.done", file.getSubmittedFileName());
        return "cycle-draft?faces-redirect=true&id=" + taken.draftId();
    }

    /** The four steps with what came of them. */
    public List<StepMark> getSteps() {
        return StepMark.of(taken == null ? null : taken.reading(), false);
    }

    /** Everything wrong with the file; empty before one was taken in. */
    public List<CycleProblem> getProblems() {
        return taken == null ? List.of() : taken.reading().problems();
    }

    /** The name of the file that was refused. */
    public String getFileName() {
        return file == null ? "" : file.getSubmittedFileName();
    }

    public List<CycleDraftRow> getOpen() {
        return open;
    }

    /** The largest file in bytes. */
    public long getLimit() {
        return CycleReader.LARGEST;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
