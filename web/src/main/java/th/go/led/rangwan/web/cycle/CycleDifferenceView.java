package th.go.led.rangwan.web.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.service.cycle.CycleDifferenceSheet;
import th.go.led.rangwan.service.cycle.CycleRevisionRow;
import th.go.led.rangwan.service.cycle.CycleRevisionService;

/** Two published revisions: {@code from} and {@code to} of the address, each a cycle's code and a number with a tilde between. */
@Named("cycleDifference")
@RequestScoped
public class CycleDifferenceView {
    @Inject
    private CycleRevisionService service;

    @Inject
    @ManagedProperty("#{param.from}")
    private String from;

    @Inject
    @ManagedProperty("#{param.to}")
    private String to;

    private CycleDifferenceSheet sheet;

    /** A revision to choose. */
    public record Choice(CycleRevisionRow row, boolean chosen) {}

    /** What the two differ in. */
    public CycleDifferenceSheet getSheet() {
        if (sheet == null) {
            sheet = service.difference(
                    CycleAddress.code(from), CycleAddress.number(from), CycleAddress.code(to), CycleAddress.number(to));
        }
        return sheet;
    }

    /** What may be the earlier one. */
    public List<Choice> getBefore() {
        return choices(getSheet().before());
    }

    /** What may be the later one. */
    public List<Choice> getAfter() {
        return choices(getSheet().after());
    }

    private List<Choice> choices(CycleRevisionRow chosen) {
        return getSheet().choices().stream()
                .map(row -> new Choice(row, row.key().equals(chosen.key())))
                .toList();
    }
}
