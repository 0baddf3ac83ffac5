package th.go.led.rangwan.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.decision.RouteSheet;

/** The route of the paper that is open, whichever feature's it is. */
@Named("onRoute")
@RequestScoped
public class OnRouteView {
    @Inject
    @Any
    private Instance<OpenPaper> papers;

    /** The route, past and coming. */
    public RouteSheet getSheet() {
        return open().getRoute();
    }

    /** Where the route is shown, as a page to go to after an act. */
    public String getPage() {
        return open().getRoutePage();
    }

    private OpenPaper open() {
        return papers.stream().filter(OpenPaper::isOpen).findFirst().orElseThrow(NotFoundException::new);
    }
}
