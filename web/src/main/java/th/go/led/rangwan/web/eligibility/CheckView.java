package th.go.led.rangwan.web.eligibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.eligibility.ScreeningCheckService;
import th.go.led.rangwan.web.shared.Notice;

/** Checks the work of the open cell, or all works, against the call. */
@Named("check")
@RequestScoped
public class CheckView {
    @Inject
    private ScreeningCheckService service;

    @Inject
    private Place place;

    @Inject
    private Notice notice;

    /** Checks one work. */
    public String work() {
        service.check(place.getCycle(), place.getWork());
        notice.say("eligibility.done.checked");
        return place.again();
    }

    /** Checks all works. */
    public String all() {
        notice.say("eligibility.done.checkedAll", service.checkAll(place.getCycle()));
        return "screening?faces-redirect=true&cycle=" + place.getCycle();
    }
}
