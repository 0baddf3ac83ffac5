package th.go.led.rangwan.web.eligibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.cycle.CycleRow;
import th.go.led.rangwan.service.cycle.CycleService;

/** What the address of the screening names: {@code cycle}, and with {@code work} and {@code category} the open cell. */
@Named("screeningPlace")
@RequestScoped
public class Place {
    @Inject
    private CycleService cycles;

    @Inject
    @ManagedProperty("#{param.cycle}")
    private String cycle;

    @Inject
    @ManagedProperty("#{param.work}")
    private String work;

    @Inject
    @ManagedProperty("#{param.category}")
    private String category;

    private String chosen;

    /** The cycle's code; the leading one when the address names none. */
    public String getCycle() {
        if (chosen == null) {
            chosen = cycle == null || cycle.isEmpty()
                    ? cycles.list().stream().findFirst().map(CycleRow::code).orElse("")
                    : cycle;
        }
        return chosen;
    }

    /** The id of the work whose cell is open; 0 for none. */
    public long getWork() {
        return id(work);
    }

    public String getCategory() {
        return category == null ? "" : category;
    }

    /** Whether a cell is open. */
    public boolean isOpen() {
        return getWork() > 0 && !getCategory().isEmpty();
    }

    /** Whether this is the open cell. */
    public boolean open(long initiativeId, String categoryCode) {
        return isOpen() && initiativeId == getWork() && categoryCode.equals(category);
    }

    /** The outcome that opens the cell again after an act. */
    String again() {
        return "screening?faces-redirect=true&cycle=" + getCycle() + "&work=" + getWork() + "&category="
                + getCategory();
    }

    /** The number in a parameter; 0 for what is none. */
    static long id(String parameter) {
        return parameter != null && parameter.matches("\\d{1,18}") ? Long.parseLong(parameter) : 0;
    }
}
