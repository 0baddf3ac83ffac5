package th.go.led.rangwan.domain.letter;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.cycle.EventKind;
import th.go.led.rangwan.domain.event.CycleEvent;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.message.Recipient;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * A letter of reference supporting a nomination (หนังสือรับรอง, ข้อ ๔.๒): planned, asked of an outside body by a
 * numbered letter, opened by its writer, promised or declined, received, then accepted after a check or sent back.
 * Cancelled at any time until the body has declined, or with its cycle until it has come; one that ended, or is given up
 * for another, may be replaced.
 */
@Entity
@Table(name = "reference_letter")
public class ReferenceLetter {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Nomination nomination;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private OutsideBody body;

    private boolean fromClinic;

    @ManyToOne(fetch = FetchType.LAZY)
    private CycleEvent clinic;

    @Enumerated(EnumType.STRING)
    private LetterState state = LetterState.PLANNED;

    private Instant stateSince;
    private LocalDate dueOn;
    private boolean dueProposed;
    private String requestNumber = "";
    private LocalDate askedOn;
    private String recipientName = "";
    private String recipientAddress = "";
    private LocalDate receivedOn;

    @Embedded
    private QualityCheck quality;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person checkedBy;

    private Instant checkedAt;
    private String reason = "";

    @ManyToOne(fetch = FetchType.LAZY)
    private ReferenceLetter replaces;

    protected ReferenceLetter() {} // JPA

    /** Plans a letter; refused from the clinic when {@code body} gives none. */
    public ReferenceLetter(Nomination nomination, OutsideBody body, boolean fromClinic, Instant at) {
        if (fromClinic && !body.clinic()) {
            throw new RefusedException("letter.refused.notClinic", body.name()).at("fromClinic");
        }
        this.nomination = nomination;
        this.body = body;
        this.fromClinic = fromClinic;
        this.stateSince = at;
    }

    /**
     * Says which clinic earns the letter; attending another one earns it anew.
     *
     * @throws RefusedException unless it is the clinic's letter, and where the event is none of this cycle's clinics or
     *     was cancelled
     */
    public void earnAt(CycleEvent event) {
        if (!fromClinic || state.ended()) {
            throw new RefusedException("letter.refused.clinic.none").at("clinicId");
        }
        boolean ours = event.cycle().equals(nomination.entry().cycle());
        if (event.content().kind() != EventKind.CLINIC || !ours || event.lost()) {
            throw new RefusedException(
                            "letter.refused.clinic.other", event.content().name())
                    .at("clinicId");
        }
        this.clinic = event;
    }

    /** Sets by when we want it, before it is asked for; null for no date yet. */
    public void wantBy(LocalDate due, Instant at) {
        if (due != null && due.isBefore(ThaiDate.dayOf(at))) {
            throw new RefusedException("letter.refused.due.past", ThaiDate.brief(due)).at("due");
        }
        this.dueOn = due;
    }

    /** Notes that the day by which we want it is the one that is counted from the deadline, and moves with it. */
    public void proposedBy(LocalDate proposal) {
        this.dueProposed = dueOn != null && dueOn.equals(proposal);
    }

    /** Moves the proposed day of a letter that is not asked for yet; one that a person set or a body knows stays. */
    public boolean shift(LocalDate proposal) {
        boolean moves = state == LetterState.PLANNED && dueProposed;
        if (moves) {
            dueOn = proposal;
        }
        return moves;
    }

    /** Notes a day newly agreed with the body that was asked; refused when missing, past, or nobody was asked. */
    public void agreeDay(LocalDate due, Instant at) {
        if (state.turn() != LetterState.Turn.THEIRS) {
            throw new RefusedException("letter.refused.state." + state);
        }
        if (due == null) {
            throw new RefusedException("shared.refused.date.empty").at("due");
        }
        wantBy(due, at);
        this.askedOn = ThaiDate.dayOf(at);
    }

    /** Says to whom at the body messages about it go. */
    public void addressTo(Recipient recipient) {
        this.recipientName = recipient.name();
        this.recipientAddress = recipient.address();
    }

    /**
     * Asks the body for it.
     *
     * @param number of our letter as written on it, e.g. ยธ ๐๕๒๐/๖๑๒; refused when blank
     * @param due the day by which we ask for it; refused when missing or past
     */
    public void request(String number, LocalDate due, Instant at) {
        if (number.isBlank()) {
            throw new RefusedException("letter.refused.number").at("number");
        }
        if (due == null) {
            throw new RefusedException("shared.refused.date.empty").at("due");
        }
        become(LetterState.REQUESTED, at);
        wantBy(due, at);
        this.requestNumber = number.strip();
        this.askedOn = ThaiDate.dayOf(at);
    }

    /**
     * Asks once more, by the same numbered letter; refused unless it is the body's turn.
     *
     * @param due the day by which it is wanted now, null to leave the day that was asked for; refused when past
     */
    public void askAgain(LocalDate due, Instant at) {
        if (state.turn() != LetterState.Turn.THEIRS) {
            throw new RefusedException("letter.refused.state." + state);
        }
        if (due != null) {
            wantBy(due, at);
        }
        this.askedOn = ThaiDate.dayOf(at);
    }

    /** Notes that the writer has opened the request on the writer's page. */
    public void open(Instant at) {
        become(LetterState.OPENED, at);
    }

    /** Notes that the body has promised it. */
    public void agree(Instant at) {
        become(LetterState.AGREED, at);
    }

    /** Notes that the body will not write one, and why. */
    public void decline(String why, Instant at) {
        end(LetterState.DECLINED, why, at);
    }

    /** Notes that it has come, on a day that is not in the future. */
    public void receive(LocalDate on, Instant at) {
        if (on == null) {
            throw new RefusedException("shared.refused.date.empty").at("received");
        }
        if (on.isAfter(ThaiDate.dayOf(at))) {
            throw new RefusedException("letter.refused.received.future", ThaiDate.brief(on)).at("received");
        }
        become(LetterState.RECEIVED, at);
        this.receivedOn = on;
        this.reason = "";
    }

    /**
     * Accepts it after a check. A letter without letterhead, signature, date or the work's name is refused, and one whose
     * language nobody has said; one that does not show importance, value and real success is accepted with a reason only
     * (ข้อ ๔.๒ says "should").
     */
    public void accept(QualityCheck check, String why, Person by, Instant at) {
        if (!check.passed()) {
            throw new RefusedException("letter.refused.quality", check.failures()).at("check");
        }
        if (!EvidenceItem.isLanguage(check.letterLanguage())) {
            throw new RefusedException("letter.refused.language").at("language");
        }
        if (!check.complete() && why.isBlank()) {
            throw new RefusedException("letter.refused.advice", check.advice()).at("reason");
        }
        become(LetterState.ACCEPTED, at);
        this.quality = check;
        this.checkedBy = by;
        this.checkedAt = at;
        this.reason = why.strip();
    }

    /** Sends it back to the body to be mended, for a reason. */
    public void sendBack(String why, Instant at) {
        end(LetterState.SENT_BACK, why, at);
    }

    /** Gives it up, or notes that it was taken back, for a reason. */
    public void cancel(String why, Instant at) {
        end(LetterState.CANCELLED, why, at);
    }

    /** Gives it up because its cycle was cancelled, for that reason; refused once it has come. */
    public void cancelWithCycle(String why, Instant at) {
        end(LetterState.CYCLE_CANCELLED, why, at);
    }

    /**
     * Plans a letter in the place of this one, which is cancelled for {@code why} unless it has ended by itself.
     *
     * @param other the body to ask instead, which may be the same
     */
    public ReferenceLetter replaceBy(OutsideBody other, String why, Instant at) {
        if (!state.ended()) {
            cancel(why, at);
        }
        ReferenceLetter next = new ReferenceLetter(nomination, other, false, at);
        next.replaces = this;
        return next;
    }

    private void end(LetterState next, String why, Instant at) {
        if (why.isBlank()) {
            throw new RefusedException("letter.refused.reason").at("reason");
        }
        become(next, at);
        this.reason = why.strip();
    }

    private void become(LetterState next, Instant at) {
        if (!state.mayBecome(next)) {
            throw new RefusedException("letter.refused.state." + state);
        }
        this.state = next;
        this.stateSince = at;
    }

    /** As tasks and the trail name it. */
    public String subject() {
        return "letter:" + id;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Nomination nomination() {
        return nomination;
    }

    public OutsideBody body() {
        return body;
    }

    public boolean fromClinic() {
        return fromClinic;
    }

    /** The clinic that earns it, null for none or while nobody has said which. */
    public CycleEvent clinic() {
        return clinic;
    }

    /** Whether it was earned at a clinic. */
    public ClinicStanding clinicStanding() {
        if (!fromClinic) {
            return ClinicStanding.NONE;
        }
        if (clinic == null) {
            return ClinicStanding.AWAITED;
        }
        if (clinic.attended()) {
            return ClinicStanding.ATTENDED;
        }
        return clinic.lost() ? ClinicStanding.WITHDRAWN : ClinicStanding.AWAITED;
    }

    public LetterState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    /** The day by which it is wanted, null while nobody has set one. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public String requestNumber() {
        return requestNumber;
    }

    /** The day on which it was last asked for, or its day was agreed; null before. */
    public LocalDate askedOn() {
        return askedOn;
    }

    /** To whom messages about it go: the body itself while nobody there is known. */
    public Recipient recipient() {
        return recipientName.isEmpty() ? body.recipient() : new Recipient(recipientName, recipientAddress);
    }

    /** The day on which it came, null before. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** What the check found, null before acceptance. */
    public QualityCheck quality() {
        return quality;
    }

    /** Who accepted it, null before. */
    public Person checkedBy() {
        return checkedBy;
    }

    /** When it was accepted, null before and for one accepted before that was kept. */
    public Instant checkedAt() {
        return checkedAt;
    }

    /** The letter in whose place it was planned, null for none. */
    public ReferenceLetter replaces() {
        return replaces;
    }

    /** Why it is in its state, where that needs a reason, else empty. */
    public String reason() {
        return reason;
    }
}
