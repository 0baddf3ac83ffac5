package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.letter.WriterInvitation;
import th.go.led.rangwan.domain.letter.WriterStanding;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDigits;

/** Puts together what a writer sees of a request: who asks whom for what by when, and the facts of the work. */
@Dependent
class WriterSheets {
    @Inject
    private LetterParties parties;

    /** The sheet for a browser whose writer is known or not; the work is told only to one who is. */
    WriterSheet of(WriterInvitation invitation, boolean known, Instant now) {
        WriterStanding standing = invitation.standing(now);
        ReferenceLetter letter = invitation.letter();
        return new WriterSheet(
                standing,
                known,
                letter.body().contact().language(),
                standing == WriterStanding.OPEN ? request(letter, known) : null,
                known && letter.state() == LetterState.DECLINED);
    }

    private WriterSheet.Request request(ReferenceLetter letter, boolean known) {
        LetterParties.LetterCase names = parties.of(letter);
        return new WriterSheet.Request(
                names.department(),
                names.unit(),
                names.contact().stream()
                        .skip(1) // the unit itself
                        .map(ThaiDigits::toArabic)
                        .collect(Collectors.joining(" ")),
                names.body(),
                letter.requestNumber(),
                letter.dueOn(),
                letter.state(),
                letter.stateSince(),
                known && letter.state() == LetterState.SENT_BACK ? letter.reason() : "",
                known ? work(letter.nomination().initiative(), names.call()) : null);
    }

    private static WriterSheet.Work work(Initiative initiative, Bilingual call) {
        Initiative.Description described = initiative.description();
        OrgUnit owner = initiative.ownerUnit();
        return new WriterSheet.Work(
                initiative.title(),
                described.summary(),
                new Bilingual(owner.nameTh(), owner.nameEn()),
                call,
                described.website());
    }
}
