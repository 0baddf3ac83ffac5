package th.go.led.rangwan.web.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.letter.LetterTrackerService;
import th.go.led.rangwan.service.letter.LetterTrackerSheet;

/** The letters of a nomination: rule, slots, table. */
@Named("letters")
@RequestScoped
public class LettersView {
    @Inject
    private LetterTrackerService service;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private LetterTrackerSheet sheet;

    /** All letters with what they count as. */
    public LetterTrackerSheet getSheet() {
        if (sheet == null) {
            sheet = service.lettersOf(LetterAddress.id(id));
        }
        return sheet;
    }
}
