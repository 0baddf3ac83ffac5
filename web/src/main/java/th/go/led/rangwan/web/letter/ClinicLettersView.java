package th.go.led.rangwan.web.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.service.letter.ClinicLetterRow;
import th.go.led.rangwan.service.letter.ClinicService;

/** The letters that the clinic named by {@code id} of the address earns, on the event's own page. */
@Named("clinicLetters")
@RequestScoped
public class ClinicLettersView {
    @Inject
    private ClinicService service;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private List<ClinicLetterRow> rows;

    /** The letters, the newest first. */
    public List<ClinicLetterRow> getRows() {
        if (rows == null) {
            rows = service.lettersOf(LetterAddress.id(id));
        }
        return rows;
    }
}
