package th.go.led.rangwan.web.inspection;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import th.go.led.rangwan.service.inspection.GlassTelling;
import th.go.led.rangwan.web.shared.Notice;

/** Who opened the dossier that {@code id} of the address names, told to its owner. */
@Named("glassTold")
@ViewScoped
public class GlassToldView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private GlassTelling service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String parameter;

    private long id;
    private transient GlassTelling.Told told;

    @PostConstruct
    void open() {
        id = InspectionAddress.id(parameter);
        getTold();
    }

    /** The owner has seen them. */
    public String seen() {
        service.seen(id);
        notice.say("inspection.done.seen");
        return "work-list?faces-redirect=true";
    }

    /** The openings. */
    public GlassTelling.Told getTold() {
        if (told == null) {
            told = service.of(id);
        }
        return told;
    }
}
