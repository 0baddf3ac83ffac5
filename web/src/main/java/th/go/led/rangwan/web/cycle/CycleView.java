package th.go.led.rangwan.web.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.service.cycle.CycleRevisionRow;
import th.go.led.rangwan.service.cycle.CycleRevisionService;
import th.go.led.rangwan.service.cycle.CycleService;
import th.go.led.rangwan.service.cycle.CycleSheet;

/** One cycle: the {@code code} of the address says which, {@code tab} which part of it. */
@Named("cycle")
@RequestScoped
public class CycleView {
    @Inject
    private CycleService service;

    @Inject
    @ManagedProperty("#{param.code}")
    private String code;

    @Inject
    @ManagedProperty("#{param.tab}")
    private String tab;

    @Inject
    private CycleRevisionService revisions;

    private CycleSheet sheet;

    /**
     * A link to a part of the page.
     *
     * @param count how many items it holds, 0 where nothing is counted
     */
    public record TabLink(String name, long count, boolean current) {}

    public String getCode() {
        return code == null ? "" : code;
    }

    /** Whether it was cancelled, so that nothing counts to its deadline. */
    public boolean isCancelled() {
        return getSheet().state() == CycleState.CANCELLED;
    }

    /** The open part; the first one when the address names none. */
    public String getTab() {
        return Arrays.stream(CycleTab.values())
                .map(CycleView::name)
                .filter(name -> name.equals(tab))
                .findFirst()
                .orElse(name(CycleTab.CATEGORIES));
    }

    /** Links to all parts. */
    public List<TabLink> getTabs() {
        return Arrays.stream(CycleTab.values())
                .map(one -> new TabLink(
                        name(one), one.count(getSheet().definition()), name(one).equals(getTab())))
                .toList();
    }

    /** The cycle with the definition that holds. */
    public CycleSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(getCode());
        }
        return sheet;
    }

    /** Its published revisions, the latest first. */
    public List<CycleRevisionRow> getRevisions() {
        return revisions.of(getCode());
    }

    private static String name(CycleTab tab) {
        return tab.name().toLowerCase(Locale.ROOT);
    }
}
