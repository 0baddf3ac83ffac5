package th.go.led.rangwan.web.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.letter.LetterTrackerService;
import th.go.led.rangwan.service.letter.LetterTrackerSheet;
import th.go.led.rangwan.web.decision.DossierView;

/** The letters of a nomination: rule, slots, table. */
@Named("letters")
@RequestScoped
public class LettersView {
    @Inject
    private LetterTrackerService service;

    @Inject
    private DossierView dossier;

    private LetterTrackerSheet sheet;

    /** All letters with what they count as. */
    public LetterTrackerSheet getSheet() {
        if (sheet == null) {
            sheet = service.lettersOf(dossier.getId());
        }
        return sheet;
    }
}
