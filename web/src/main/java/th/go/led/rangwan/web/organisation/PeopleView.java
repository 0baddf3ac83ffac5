package th.go.led.rangwan.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.organisation.PersonPage;
import th.go.led.rangwan.service.organisation.StaffService;

/** The people: {@code q} of the address searches, {@code after} turns the page. */
@Named("staffPeople")
@RequestScoped
public class PeopleView {
    @Inject
    private StaffService service;

    @Inject
    private Caller caller;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private PersonPage page;

    /** The rows of this page. */
    public PersonPage getPage() {
        if (page == null) {
            page = service.page(getWords(), parameters.getOrDefault("after", ""));
        }
        return page;
    }

    /** The words searched for; empty for none. */
    public String getWords() {
        return parameters.getOrDefault("q", "");
    }

    /** Whether the caller keeps people. */
    public boolean isKeeping() {
        return caller.current().viewer().roles().contains(Role.ADMIN);
    }

    /** The address of the next page. */
    public String getNext() {
        return "people.xhtml?q=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8) + "&after="
                + URLEncoder.encode(getPage().next(), StandardCharsets.UTF_8);
    }
}
