package th.go.led.rangwan.service.letter;

import java.time.Instant;
import th.go.led.rangwan.domain.letter.WriterInvitation;
import th.go.led.rangwan.domain.letter.WriterStanding;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * How the writer of a letter may answer without an account.
 *
 * @param on whether writers have a page at all
 * @param link the last link that was given, null for none
 * @param mayAct whether the caller may give, renew and close links now
 * @param mayIssue whether a link may be given: the body was asked and its day has not passed
 * @param declineUnnoted whether the body declined by itself and the preparer has not noted it yet
 */
public record WriterLinkSheet(boolean on, Link link, boolean mayAct, boolean mayIssue, boolean declineUnnoted) {
    /**
     * A link that was given.
     *
     * @param enteredAt when the right code was typed for the first time, null before
     * @param end the first instant at which it opens no more
     */
    public record Link(
            WriterStanding standing, int triesLeft, Bilingual by, Instant issuedAt, Instant enteredAt, Instant end) {
        static Link of(WriterInvitation invitation, Instant now) {
            return new Link(
                    invitation.standing(now),
                    invitation.triesLeft(),
                    new Bilingual(
                            invitation.issuedBy().nameTh(),
                            invitation.issuedBy().nameEn()),
                    invitation.issuedAt(),
                    invitation.enteredAt(),
                    invitation.end());
        }

        /** Whether it can be closed, and given a new code: it opens now or would after a new code. */
        public boolean usable() {
            return standing == WriterStanding.OPEN || standing == WriterStanding.LOCKED;
        }
    }

    /** Whether the page has anything to say of links. */
    public boolean shown() {
        return declineUnnoted || (on && (link != null || (mayAct && mayIssue)));
    }
}
