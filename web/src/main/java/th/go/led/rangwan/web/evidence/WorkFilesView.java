package th.go.led.rangwan.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.service.evidence.WorkFileRow;
import th.go.led.rangwan.service.evidence.WorkFilesService;

/** All files of the work that {@code id} of the address names, sieved by {@code kind} and {@code q}. */
@Named("workFiles")
@RequestScoped
public class WorkFilesView {
    @Inject
    private WorkFilesService service;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.kind}")
    private String kind;

    @Inject
    @ManagedProperty("#{param.q}")
    private String words;

    private List<WorkFileRow> rows;

    /** The files, the latest first. */
    public List<WorkFileRow> getRows() {
        if (rows == null) {
            rows = service.of(Ids.of(id), getKind(), getWords());
        }
        return rows;
    }

    /** The kinds that one may ask for. */
    public WorkFileRow.Kind[] getKinds() {
        return WorkFileRow.Kind.values();
    }

    /** The kind asked for, null for all. */
    public WorkFileRow.Kind getKind() {
        return Stream.of(WorkFileRow.Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /** The words asked for. */
    public String getWords() {
        return words == null ? "" : words;
    }

    /** Whether only some are asked for. */
    public boolean isSieved() {
        return getKind() != null || !getWords().isBlank();
    }
}
