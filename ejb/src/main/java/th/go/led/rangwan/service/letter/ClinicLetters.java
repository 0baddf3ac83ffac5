package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.cycle.EventKind;
import th.go.led.rangwan.domain.letter.ClinicStanding;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.event.EventChanged;

/** Keeps the letters that a clinic earns in step with who attended it: earned once, lost with the clinic. */
@Dependent
public class ClinicLetters {
    @Inject
    private Letters letters;

    @Inject
    private LetterTasks tasks;

    @Inject
    private AuditTrail audit;

    void follow(@Observes EventChanged change) {
        if (change.kind() == EventKind.CLINIC) {
            letters.liveFrom(change.event()).forEach(this::follow);
        }
    }

    private void follow(ReferenceLetter letter) {
        if (letter.clinicStanding() == ClinicStanding.ATTENDED) {
            tasks.earned(letter);
            audit.record("letter.earned", letter.subject(), letter.clinic().subject());
        } else if (letter.clinicStanding() == ClinicStanding.WITHDRAWN) {
            tasks.lost(letter);
            audit.record("letter.unearned", letter.subject(), letter.clinic().subject());
        }
        tasks.askForRulings(letter.nomination());
    }
}
