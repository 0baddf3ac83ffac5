package th.go.led.rangwan.web.initiative;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.service.initiative.SavedFilterRow;
import th.go.led.rangwan.service.initiative.SavedFilterService;
import th.go.led.rangwan.web.shared.Notice;

/** Keeps the search that the address carries; {@code rename} names one of the kept ones to rename, or to delete. */
@Named("savedFilters")
@ViewScoped
public class SavedFiltersView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "initiatives-filters?faces-redirect=true";

    @Inject
    private SavedFilterService service;

    @Inject
    private Notice notice;

    @Inject
    @RequestParameterMap
    private transient Map<String, String> parameters;

    private String query = "";
    private long chosen;
    private String filterName = "";
    private transient List<SavedFilterRow> own;

    @PostConstruct
    void open() {
        query = RegisterQuery.of(parameters).getAddress();
        chosen = Address.id(parameters.get("rename"));
        filterName = getOwn().stream()
                .filter(row -> row.id() == chosen)
                .map(SavedFilterRow::name)
                .findFirst()
                .orElse("");
    }

    /** Keeps the search and goes back to what it finds. */
    public String save() {
        service.save(filterName, query);
        notice.say("initiative.done.filter.saved", filterName);
        return "initiatives?faces-redirect=true&" + query;
    }

    /** Gives the chosen search its new name. */
    public String rename() {
        service.rename(chosen, filterName);
        notice.say("initiative.done.filter.renamed", filterName);
        return HERE;
    }

    /** Deletes the chosen search. */
    public String delete() {
        service.delete(chosen);
        notice.say("initiative.done.filter.deleted");
        return HERE;
    }

    /** The person's own searches. */
    public List<SavedFilterRow> getOwn() {
        if (own == null) {
            own = service.own();
        }
        return own;
    }

    public String getQuery() {
        return query;
    }

    /** Whether one of the kept searches is to be renamed or deleted. */
    public boolean isChanging() {
        return getOwn().stream().anyMatch(row -> row.id() == chosen);
    }

    public String getFilterName() {
        return filterName;
    }

    public void setFilterName(String filterName) {
        this.filterName = filterName;
    }
}
