package th.go.led.rangwan.web.inspection;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import th.go.led.rangwan.service.inspection.GlassService;
import th.go.led.rangwan.service.inspection.GlassSheet;
import th.go.led.rangwan.web.shared.Notice;

/** The dossier read through the opening that {@code id} of the address names. */
@Named("glassRead")
@ViewScoped
public class GlassReadView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private GlassService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String parameter;

    private long id;
    private transient GlassSheet sheet;

    @PostConstruct
    void open() {
        id = InspectionAddress.id(parameter);
        sheet = service.read(id);
    }

    /** Closes it before its time. */
    public String close() {
        service.close(id);
        notice.say("inspection.done.closed");
        return "glass?faces-redirect=true";
    }

    /** The dossier; read anew, and noted, when the page is shown again. */
    public GlassSheet getSheet() {
        if (sheet == null) {
            sheet = service.read(id);
        }
        return sheet;
    }
}
