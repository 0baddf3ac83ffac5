package th.go.led.rangwan.service.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.letter.LetterRequest;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.message.Recipient;
import th.go.led.rangwan.domain.paper.PaperContent;
import th.go.led.rangwan.domain.paper.PaperMatter;
import th.go.led.rangwan.domain.paper.PaperSeries;
import th.go.led.rangwan.domain.paper.RegisteredPaper;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.paper.LetterPdf;
import th.go.led.rangwan.service.paper.OfficialLetter;
import th.go.led.rangwan.service.paper.Registry;

/**
 * Asks a body for a letter by a numbered letter to the outside (หนังสือภายนอก), with the summary of the work, the points to
 * cover and a model. Number, papers, state and message are of one transaction. For the people of the coordinating unit,
 * whose register the numbers come from.
 */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class LetterRequestService {
    @Inject
    private Letters letters;

    @Inject
    private LetterRequests requests;

    @Inject
    private RequestPress press;

    @Inject
    private LetterAsking asking;

    @Inject
    private Registry registry;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What there is to ask with; the words are proposed. */
    public RequestSheet sheet(long letterId) {
        ReferenceLetter letter = letters.changeable(letterId);
        return new RequestSheet(
                press.proposed(letter, requests.lastOffice().orElse(""), asking.day(letter)),
                letter.recipient().name(),
                letter.recipient().address(),
                asking.day(letter),
                RequestComposer.ENCLOSURES);
    }

    /** The letter as paper would print it, without number and date; nothing is kept. */
    public OfficialLetter preview(RequestEdit edit) {
        ReferenceLetter letter = letters.changeable(edit.letterId());
        return RequestPress.draft(edit.words(), press.frame(letter)).printed();
    }

    /**
     * Numbers the letter and sends it off. Refused once enough letters count ({@code letter.refused.enough}), to whoever
     * has no post in the coordinating unit, on a letter that is not only planned, without a day or with a past one.
     */
    public void issue(RequestEdit edit) {
        requireRegistry();
        ReferenceLetter letter = letters.seen(edit.letterId(), edit.seenVersion());
        asking.requireOpen(letter);
        Recipient recipient = new Recipient(edit.recipientName(), edit.recipientAddress());
        Instant now = clock.instant();
        LetterRequest.Frame frame = press.frame(letter);
        OfficialLetter draft = RequestPress.draft(edit.words(), frame);
        RegisteredPaper paper = registry.issue(
                press.registry(),
                PaperSeries.MEMO,
                new PaperMatter(edit.words().subject(), "letter", letter.id()),
                reference -> new PaperContent(LetterPdf.render(draft.issued(reference, ThaiDate.dayOf(now)), now)));
        letter.addressTo(recipient);
        letter.request(paper.reference(), edit.due(), now);
        requests.add(
                new LetterRequest(letter, edit.words(), frame, paper, new LetterRequest.Made(caller.person(), now)));
        asking.asked(letter, press.files(letter, paper, now));
        audit.record("letter.requested", letter.subject(), paper.reference() + " sha256 " + paper.sha256());
    }

    private void requireRegistry() {
        if (!caller.current().viewer().coordinating()) {
            throw new RefusedException("letter.refused.registry");
        }
    }
}
