package th.go.led.rangwan.web.initiative;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import th.go.led.rangwan.domain.initiative.SdgTargets;
import th.go.led.rangwan.service.initiative.InitiativeOrder;
import th.go.led.rangwan.service.initiative.InitiativePage;
import th.go.led.rangwan.service.initiative.InitiativeRegister;
import th.go.led.rangwan.service.initiative.RegisterForm;
import th.go.led.rangwan.service.initiative.SavedFilterRow;
import th.go.led.rangwan.service.initiative.SavedFilterService;

/** The register of works; the address says what is asked of it, in which order, and which part is shown. */
@Named("initiatives")
@RequestScoped
public class InitiativesView {
    @Inject
    private InitiativeRegister register;

    @Inject
    private SavedFilterService filters;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private RegisterQuery query;
    private InitiativePage page;
    private RegisterForm form;
    private List<SavedFilterRow> saved;

    @PostConstruct
    void read() {
        query = RegisterQuery.of(parameters);
    }

    /** The rows of this page. */
    public InitiativePage getPage() {
        if (page == null) {
            page = register.page(
                    query.filter(),
                    "newest".equals(parameters.get("order")) ? InitiativeOrder.NEWEST : InitiativeOrder.TITLE,
                    getAfter());
        }
        return page;
    }

    /** By what can be searched. */
    public RegisterForm getForm() {
        if (form == null) {
            form = register.form();
        }
        return form;
    }

    /** The person's own searches. */
    public List<SavedFilterRow> getSaved() {
        if (saved == null) {
            saved = filters.own();
        }
        return saved;
    }

    /** What is asked. */
    public RegisterQuery getQuery() {
        return query;
    }

    /** The goals of the 2030 Agenda. */
    public List<Integer> getGoals() {
        return IntStream.rangeClosed(1, SdgTargets.GOALS).boxed().toList();
    }

    /** The id after which the page begins, 0 for the first. */
    public long getAfter() {
        return Address.id(parameters.get("after"));
    }

    /** The page's address parameters in that order, with the search; never empty. */
    public String address(String order) {
        return "order=" + order + (query.isOpen() ? "" : "&" + query.getAddress());
    }
}
