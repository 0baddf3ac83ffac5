package th.go.led.rangwan.web.deadline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.ContradictionDefinition;
import th.go.led.rangwan.domain.cycle.ContradictionReading;
import th.go.led.rangwan.domain.cycle.DeadlineReading;
import th.go.led.rangwan.service.cycle.ContradictionRow;
import th.go.led.rangwan.service.cycle.ContradictionService;
import th.go.led.rangwan.service.cycle.CycleService;
import th.go.led.rangwan.service.deadline.DeadlineService;
import th.go.led.rangwan.service.deadline.DeadlineSheet;

/** The deadline on the page of its cycle, and which of the call's contradictions is about it. */
@Named("cycleDeadline")
@RequestScoped
public class CycleDeadlineView {
    @Inject
    private DeadlineService service;

    @Inject
    private CycleService cycles;

    @Inject
    private ContradictionService settling;

    @Inject
    @ManagedProperty("#{param.code}")
    private String code;

    private DeadlineSheet sheet;
    private List<ContradictionDefinition> listed;

    /** The deadline with what was settled. */
    public DeadlineSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(code == null ? "" : code);
        }
        return sheet;
    }

    /** The contradiction that is about the deadline: its readings are the deadline's; null when the call lists none. */
    public ContradictionDefinition getMidnight() {
        return contradictions().stream().filter(this::ofDeadline).findFirst().orElse(null);
    }

    /** The number of that contradiction among all of the call, counted from 1; 0 when the call lists none. */
    public int getMidnightNumber() {
        return contradictions().indexOf(getMidnight()) + 1;
    }

    /** How many contradictions of the call nobody has settled. */
    public long getOpen() {
        boolean midnight = getMidnight() != null && !getSheet().faces().settled();
        long others = settling.of(getSheet().cycle()).stream()
                .filter(ContradictionRow::open)
                .count();
        return others + (midnight ? 1 : 0);
    }

    private List<ContradictionDefinition> contradictions() {
        if (listed == null) {
            listed = cycles.sheet(getSheet().cycle()).definition().contradictions();
        }
        return listed;
    }

    private boolean ofDeadline(ContradictionDefinition contradiction) {
        Set<String> told = contradiction.readings().stream()
                .map(ContradictionReading::code)
                .collect(Collectors.toSet());
        Set<String> lawful =
                getSheet().readings().stream().map(DeadlineReading::code).collect(Collectors.toSet());
        return told.equals(lawful);
    }
}
