package th.go.led.rangwan.web.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.service.cycle.CycleDifferenceSheet;
import th.go.led.rangwan.service.cycle.CycleRevisionRow;
import th.go.led.rangwan.service.cycle.CycleRevisionService;

/**
 * Two published revisions: {@code from} and {@code to} of the address, each a cycle's code and a number with a tilde between.
 * In {@code to} the word {@code draft} may stand for the number, and then {@code from} may be missing.
 */
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
            String cycle = CycleAddress.code(from);
            int number = CycleAddress.number(from);
            sheet = CycleAddress.draft(to)
                    ? service.draftDifference(cycle, number, CycleAddress.code(to))
                    : service.difference(cycle, number, CycleAddress.code(to), CycleAddress.number(to));
        }
        return sheet;
    }

    /** What may be the earlier one. */
    public List<Choice> getBefore() {
        return choices(getSheet().choices(), getSheet().before());
    }

    /** What may be the later one: drafts first. */
    public List<Choice> getAfter() {
        List<CycleRevisionRow> all = new ArrayList<>(getSheet().drafts());
        all.addAll(getSheet().choices());
        return choices(all, getSheet().after());
    }

    private static List<Choice> choices(List<CycleRevisionRow> rows, CycleRevisionRow chosen) {
        return rows.stream()
                .map(row -> new Choice(row, row.key().equals(chosen.key())))
                .toList();
    }
}
