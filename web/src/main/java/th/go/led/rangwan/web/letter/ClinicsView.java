package th.go.led.rangwan.web.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.service.letter.ClinicRow;
import th.go.led.rangwan.service.letter.ClinicService;

/** The clinics that may earn a letter of the nomination that {@code id} of the address names. */
@Named("letterClinics")
@RequestScoped
public class ClinicsView {
    @Inject
    private ClinicService service;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private List<ClinicRow> rows;

    /** The clinics, the soonest first. */
    public List<ClinicRow> getRows() {
        if (rows == null) {
            rows = service.clinicsFor(LetterAddress.id(id));
        }
        return rows;
    }
}
