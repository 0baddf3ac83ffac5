package th.go.led.rangwan.service.letter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.letter.WriterInvitation;
import th.go.led.rangwan.domain.letter.WriterStanding;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.evidence.FileIntake;
import th.go.led.rangwan.service.shared.Settings;

/**
 * Lets the writer of a letter answer and send it without an account: the link names the letter, its code makes the writer
 * known. Not found while the page is switched off, and for a link that was never given. Looking changes nothing; every act
 * is refused without a pass that a right code earned, and is noted in the name of the body's letter writer.
 */
@Stateless
@PermitAll
public class WriterPageService {
    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_SENDER = 255; // as the list of files keeps it
    private static final int LONGEST_REASON = 1000;
    private static final String NO_REASON = "ไม่ได้ระบุเหตุผล";

    @Inject
    private Invitations invitations;

    @Inject
    private WriterSecrets secrets;

    @Inject
    private WriterSheets sheets;

    @Inject
    private FileIntake intake;

    @Inject
    private LetterTasks tasks;

    @Inject
    private LetterMessages messages;

    @Inject
    private AuditTrail audit;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** What the link shows to a browser with that pass, null for none; changes nothing at all. */
    public WriterSheet look(String link, String pass) {
        WriterInvitation invitation = invitation(link);
        Instant now = clock.instant();
        return sheets.of(invitation, secrets.holds(invitation, pass, now), now);
    }

    /** Tries a typed code. A right one earns a pass and, the first time, notes that the request was opened. */
    public WriterEntry enter(String link, String code) {
        WriterInvitation invitation = invitation(link);
        Instant now = clock.instant();
        if (invitation.standing(now) != WriterStanding.OPEN) {
            return new WriterEntry("", 0);
        }
        String salt = invitation.code().codeSalt();
        String typed = secrets.hash(code, salt); // takes long: many guesses at once must not wait for each other's
        invitations.hold(invitation);
        if (invitation.standing(now) != WriterStanding.OPEN) {
            return new WriterEntry("", 0);
        }
        String kept = invitation.code().codeSalt(); // another one when a new code was given meanwhile
        boolean right = invitation.enter(kept.equals(salt) ? typed : secrets.hash(code, kept), now);
        ReferenceLetter letter = invitation.letter();
        if (!right) {
            note("letter.writerWrongCode", letter, "left:" + invitation.triesLeft());
            if (invitation.triesLeft() == 0) {
                note("letter.writerLocked", letter, "");
                tasks.locked(letter);
            }
            return new WriterEntry("", invitation.triesLeft());
        }
        if (letter.state() == LetterState.REQUESTED) {
            letter.open(now);
            note("letter.writerOpened", letter, "");
        }
        return new WriterEntry(secrets.pass(invitation, now.plus(WriterEntry.LASTS)), invitation.triesLeft());
    }

    /** The body promises the letter. */
    public void agree(String link, String pass) {
        ReferenceLetter letter = known(link, pass, LetterState.AGREED);
        letter.agree(clock.instant());
        tasks.askForRulings(letter.nomination());
        note("letter.agreed", letter, "");
    }

    /** The body will not write one; {@code reason} may be empty. Refused at {@code reason} when it is too long. */
    public void decline(String link, String pass, String reason) {
        ReferenceLetter letter = known(link, pass, LetterState.DECLINED);
        if (reason.length() > LONGEST_REASON) {
            throw new RefusedException("letter.refused.writer.reason", Integer.toString(LONGEST_REASON)).at("reason");
        }
        letter.decline(reason.isBlank() ? NO_REASON : reason, clock.instant());
        tasks.declinedOutside(letter);
        tasks.askForRulings(letter.nomination());
        messages.heldBack(letter);
        note("letter.declined", letter, "");
    }

    /**
     * Takes the letter in, from the writer or whoever sends it for them. Refused at {@code sender} without a name, at
     * {@code file} as every file is, and when it is neither a PDF nor a picture.
     */
    public void send(String link, String pass, String sender, FileIntake.Sent sent) throws IOException {
        ReferenceLetter letter = known(link, pass, LetterState.RECEIVED);
        String name = sender.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RefusedException("letter.refused.writer.sender").at("sender");
        }
        Instant now = clock.instant();
        letter.receive(ThaiDate.dayOf(now), now);
        LetterScans.requireKind(sent.name());
        intake.takeFromOutside(letter.subject(), sent, sentBy(name, letter), who(letter));
        tasks.checkFromOutside(letter);
        tasks.askForRulings(letter.nomination());
        messages.heldBack(letter);
        note("letter.received", letter, "");
    }

    /** Notes a refusal; for a link that is none nothing is noted, so that the trail cannot be flooded. */
    public void refused(String link, String key) {
        ReferenceLetter letter = invitation(link).letter();
        audit.recordOutsideApart(who(letter), key, letter.subject());
    }

    private WriterInvitation invitation(String link) {
        if (!settings.writerPage()) {
            throw new NotFoundException();
        }
        return invitations.byLink(link).orElseThrow(NotFoundException::new);
    }

    /** The letter of one who is known, that may still go to that state; acts of one link follow each other. */
    private ReferenceLetter known(String link, String pass, LetterState next) {
        WriterInvitation invitation = invitation(link);
        invitations.hold(invitation);
        Instant now = clock.instant();
        if (invitation.standing(now) != WriterStanding.OPEN || !secrets.holds(invitation, pass, now)) {
            throw new RefusedException("letter.refused.writer.code").at("code");
        }
        if (!invitation.letter().state().mayBecome(next)) {
            throw new RefusedException("letter.refused.writer.done");
        }
        return invitation.letter();
    }

    private static String sentBy(String name, ReferenceLetter letter) {
        String whole = name + " (" + letter.body().name().th() + ")";
        return whole.substring(0, Math.min(whole.length(), LONGEST_SENDER));
    }

    private void note(String act, ReferenceLetter letter, String detail) {
        audit.recordOutside(who(letter), act, letter.subject(), detail);
    }

    private static String who(ReferenceLetter letter) {
        return "ผู้ออกหนังสือรับรอง " + letter.body().name().th();
    }
}
