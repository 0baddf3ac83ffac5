package th.go.led.rangwan.web.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.inspection.GlassTelling;

/** Every opening of any dossier, for the auditor; {@code before} turns the page. */
@Named("glassAll")
@RequestScoped
public class GlassAllView {
    @Inject
    private GlassTelling service;

    @Inject
    @ManagedProperty("#{param.before}")
    private String before;

    private GlassTelling.Page page;

    /** The rows of this page. */
    public GlassTelling.Page getPage() {
        if (page == null) {
            page = service.all(InspectionAddress.below(before));
        }
        return page;
    }
}
