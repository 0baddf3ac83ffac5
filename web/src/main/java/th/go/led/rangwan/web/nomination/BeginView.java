package th.go.led.rangwan.web.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.nomination.NominationService;
import th.go.led.rangwan.web.eligibility.Place;
import th.go.led.rangwan.web.shared.Notice;

/** Begins a nomination from the open cell of the screening. */
@Named("begin")
@RequestScoped
public class BeginView {
    @Inject
    private NominationService service;

    @Inject
    private Place screening;

    @Inject
    private Notice notice;

    /** Begins it and goes to its answers. */
    public String begin() {
        long id = service.begin(screening.getWork(), screening.getCycle(), screening.getCategory());
        notice.say("eligibility.begun", screening.getCategory());
        return "answers?faces-redirect=true&id=" + id;
    }
}
