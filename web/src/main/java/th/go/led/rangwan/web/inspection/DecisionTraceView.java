package th.go.led.rangwan.web.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import th.go.led.rangwan.service.inspection.DecisionTrace;
import th.go.led.rangwan.service.inspection.DecisionTraceService;

/** The decisions, {@code before} turning the page; or the one that {@code id} names, with what stood then. */
@Named("decisionTrace")
@RequestScoped
public class DecisionTraceView {
    @Inject
    private DecisionTraceService service;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private DecisionTraceService.Page page;
    private DecisionTrace trace;

    /** The rows of this page. */
    public DecisionTraceService.Page getPage() {
        if (page == null) {
            page = service.page(InspectionAddress.below(parameters.get("before")));
        }
        return page;
    }

    /** The decision at hand. */
    public DecisionTrace getTrace() {
        if (trace == null) {
            trace = service.trace(InspectionAddress.id(parameters.get("id")));
        }
        return trace;
    }
}
