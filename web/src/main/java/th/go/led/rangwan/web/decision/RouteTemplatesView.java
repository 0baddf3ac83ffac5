package th.go.led.rangwan.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.service.decision.RouteTemplateService;
import th.go.led.rangwan.service.decision.TemplateSheet;

/** The routes of all kinds of paper. */
@Named("routeTemplates")
@RequestScoped
public class RouteTemplatesView {
    @Inject
    private RouteTemplateService service;

    private List<TemplateSheet> sheets;

    public List<TemplateSheet> getSheets() {
        if (sheets == null) {
            sheets = service.templates();
        }
        return sheets;
    }
}
