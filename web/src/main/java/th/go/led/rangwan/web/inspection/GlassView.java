package th.go.led.rangwan.web.inspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.service.inspection.GlassRow;
import th.go.led.rangwan.service.inspection.GlassService;

/** The administrator's openings of dossiers, and a new one. */
@Named("glass")
@ViewScoped
public class GlassView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private GlassService service;

    private String number = "";
    private String reason = "";
    private transient List<GlassRow> rows;

    /** Opens the dossier of the typed number and goes to it. */
    public String open() {
        return "glass-read?faces-redirect=true&id=" + service.open(InspectionAddress.id(number.strip()), reason);
    }

    /** The caller's openings. */
    public List<GlassRow> getRows() {
        if (rows == null) {
            rows = service.mine();
        }
        return rows;
    }

    /** How long an opening lasts, in minutes. */
    public long getMinutes() {
        return GlassRow.MINUTES;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
