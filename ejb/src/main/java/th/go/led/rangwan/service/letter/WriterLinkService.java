package th.go.led.rangwan.service.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.letter.WriterInvitation;
import th.go.led.rangwan.domain.letter.WriterStanding;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.evidence.FileOwners;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.shared.Settings;

/** Gives writers of letters their links and codes, unlocks and closes them. A secret is told once, when it is made. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class WriterLinkService {
    private static final String LETTER = "letter:";

    @Inject
    private Letters letters;

    @Inject
    private Invitations invitations;

    @Inject
    private WriterSecrets secrets;

    @Inject
    private FileOwners owners;

    @Inject
    private LetterTasks tasks;

    @Inject
    private LetterMessages messages;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * What was made for a writer; told once.
     *
     * @param link the secret of the link; empty when only the code is new
     * @param code six digits that go another way than the link
     */
    public record Given(String link, String code) {}

    /** How the writer of that letter may answer without an account. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
    public WriterLinkSheet of(long letterId) {
        owners.requireReadable(LETTER + letterId);
        boolean mayAct = owners.changeable(LETTER + letterId);
        ReferenceLetter letter = letters.existing(letterId);
        Instant now = clock.instant();
        WriterLinkSheet.Link link = invitations.of(letterId).stream()
                .findFirst()
                .map(invitation -> WriterLinkSheet.Link.of(invitation, now))
                .orElse(null);
        return new WriterLinkSheet(
                settings.writerPage(),
                link,
                mayAct,
                letter.state().turn() == LetterState.Turn.THEIRS && !dayPassed(letter, now),
                mayAct && letter.state() == LetterState.DECLINED && tasks.declineUnnoted(letter));
    }

    /**
     * Gives the writer a new link with its code; an earlier link closes. Refused while the page is switched off, unless it is
     * the body's turn, and when its day has passed.
     */
    public Given issue(long letterId) {
        return give(letters.changeable(letterId));
    }

    /**
     * Gives the writer a new link as {@link #issue} does, and sends it to whom the letter's messages go; the code is not in
     * the message.
     *
     * @param base the address to which the link's secret is added
     */
    public Given send(long letterId, String base) {
        ReferenceLetter letter = letters.changeable(letterId);
        Given given = give(letter);
        messages.link(letter, base + given.link());
        return given;
    }

    private Given give(ReferenceLetter letter) {
        Instant now = clock.instant();
        if (!settings.writerPage()) {
            throw new RefusedException("letter.refused.writer.off");
        }
        if (letter.state().turn() != LetterState.Turn.THEIRS) {
            throw new RefusedException("letter.refused.state." + letter.state());
        }
        if (dayPassed(letter, now)) {
            throw new RefusedException("letter.refused.writer.day");
        }
        open(letter, now).forEach(earlier -> earlier.revoke(now));
        Given given = new Given(secrets.link(), secrets.code());
        invitations.add(new WriterInvitation(
                letter, WriterSecrets.hash(given.link()), secrets.kept(given.code()), caller.person(), now));
        tasks.unlocked(letter);
        audit.record("letter.linkIssued", letter.subject(), letter.nomination().subject());
        return given;
    }

    /** Gives a new code for the link that was given, which unlocks it; refused when there is none that opens. */
    public Given renewCode(long letterId) {
        ReferenceLetter letter = letters.changeable(letterId);
        WriterInvitation invitation = open(letter, clock.instant()).stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException("letter.refused.writer.none"));
        Given given = new Given("", secrets.code());
        invitation.giveCode(secrets.kept(given.code()));
        tasks.unlocked(letter);
        audit.record("letter.codeGiven", letter.subject(), letter.nomination().subject());
        return given;
    }

    /** Closes the link that was given; whoever opens it is told so. */
    public void revoke(long letterId) {
        ReferenceLetter letter = letters.changeable(letterId);
        Instant now = clock.instant();
        open(letter, now).forEach(invitation -> invitation.revoke(now));
        tasks.unlocked(letter);
        audit.record("letter.linkRevoked", letter.subject(), letter.nomination().subject());
    }

    /** Notes that the preparer knows of a body that declined by itself. */
    public void noteDecline(long letterId) {
        ReferenceLetter letter = letters.changeable(letterId);
        tasks.declineNoted(letter);
        audit.record(
                "letter.declineNoted", letter.subject(), letter.nomination().subject());
    }

    /** The invitations that are not revoked; the others of their letter are past. */
    private List<WriterInvitation> open(ReferenceLetter letter, Instant now) {
        return invitations.of(letter.id()).stream()
                .filter(invitation -> invitation.standing(now) != WriterStanding.REVOKED)
                .toList();
    }

    private static boolean dayPassed(ReferenceLetter letter, Instant now) {
        return letter.dueOn() == null || letter.dueOn().isBefore(ThaiDate.dayOf(now));
    }
}
