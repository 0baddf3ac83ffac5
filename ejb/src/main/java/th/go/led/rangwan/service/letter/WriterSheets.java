package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.letter.WriterInvitation;
import th.go.led.rangwan.domain.letter.WriterStanding;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.People;

/** Puts together what a writer sees of a request: who asks whom for what by when, and the facts of the work. */
@Dependent
class WriterSheets {
    @Inject
    private People people;

    @Inject
    private Cycles cycles;

    /** The sheet for a browser whose writer is known or not; the work is told only to one who is. */
    WriterSheet of(WriterInvitation invitation, boolean known, Instant now) {
        WriterStanding standing = invitation.standing(now);
        ReferenceLetter letter = invitation.letter();
        return new WriterSheet(
                standing,
                known,
                Language.TH,
                standing == WriterStanding.OPEN ? request(invitation, known) : null,
                known && letter.state() == LetterState.DECLINED);
    }

    private WriterSheet.Request request(WriterInvitation invitation, boolean known) {
        ReferenceLetter letter = invitation.letter();
        return new WriterSheet.Request(
                name(people.headOfDepartment().unit()),
                name(people.coordinatingUnit()),
                letter.body().name(),
                letter.requestNumber(),
                letter.dueOn(),
                letter.state(),
                letter.stateSince(),
                known && letter.state() == LetterState.SENT_BACK ? letter.reason() : "",
                known ? work(letter.nomination()) : null);
    }

    private WriterSheet.Work work(Nomination nomination) {
        Initiative initiative = nomination.initiative();
        Initiative.Description described = initiative.description();
        Nomination.Entry entry = nomination.entry();
        return new WriterSheet.Work(
                initiative.title(),
                described.summary(),
                name(initiative.ownerUnit()),
                cycles.definition(entry.cycle(), entry.revision()).title(),
                described.website());
    }

    private static Bilingual name(OrgUnit unit) {
        return new Bilingual(unit.nameTh(), unit.nameEn());
    }
}
