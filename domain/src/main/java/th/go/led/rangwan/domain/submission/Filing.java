package th.go.led.rangwan.domain.submission;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * One sitting at the portal (การยื่น), for real or in rehearsal: box after box of a package is pasted by one person and
 * read back by another on a screen of their own, until the portal gives a receipt or the sitting is broken off. The
 * portal keeps no draft, so that another sitting begins at the first box. Marks and receipts are only added.
 */
@Entity
@Table(name = "filing")
public class Filing {
    /** The most characters of a reason, or of what differs. */
    public static final int LONGEST_WORDS = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "package_id")
    private SubmissionPackage set;

    private boolean rehearsal;
    private int number;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person paster;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person reader;

    private Instant startedAt;

    @Enumerated(EnumType.STRING)
    private FilingState state = FilingState.OPEN;

    private Instant stateSince;
    private String breakReason = "";
    private Instant portalSince;

    @OneToMany(mappedBy = "filing", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<FilingMark> marks = new ArrayList<>();

    @OneToMany(mappedBy = "filing", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<FilingReceipt> receipts = new ArrayList<>();

    protected Filing() {} // JPA

    /**
     * Begins a sitting.
     *
     * @param number counted from 1 among the nomination's sittings of that kind
     * @throws RefusedException {@code submission.refused.reader} at {@code reader} when one person would read back what
     *     the same person pasted; {@code submission.refused.notFrozen} for a real filing of a set that is not frozen
     */
    public Filing(SubmissionPackage set, boolean rehearsal, int number, Pair pair, Instant at) {
        if (pair.paster().login().equals(pair.reader().login())) {
            throw new RefusedException("submission.refused.reader").at("reader");
        }
        if (!rehearsal && set.state() != PackageState.FROZEN) {
            throw new RefusedException("submission.refused.notFrozen");
        }
        this.set = set;
        this.rehearsal = rehearsal;
        this.number = number;
        this.paster = pair.paster();
        this.reader = pair.reader();
        this.startedAt = at;
        this.stateSince = at;
    }

    /** Who pastes, and who reads back. */
    public record Pair(Person paster, Person reader) {}

    /** By whom and when something is done. */
    public record Act(Person by, Instant at) {}

    /** Where the sitting is, box by box; marks upon one box never touch another. */
    public FilingProgress progress() {
        return FilingProgress.of(set.boxes(), marks);
    }

    /**
     * Says something of one box.
     *
     * @throws RefusedException when the sitting is over; {@code submission.refused.box} for a box that stays empty or is
     *     not there; {@code submission.refused.notPasted} when nothing was pasted that could be read back;
     *     {@code submission.refused.samePerson} when whoever pasted it would read it back;
     *     {@code submission.refused.differs} at {@code differs} when it is not said what differs
     */
    public FilingMark mark(FilingMark.Said said, Act act) {
        requireOpen();
        BoxProgress box = progress()
                .of(said.place())
                .orElseThrow(() -> new RefusedException("submission.refused.box", said.place()));
        if (said.kind() == MarkKind.READ_BACK) {
            requireSecond(box, act.by());
        }
        boolean worded = !said.words().isBlank() && said.words().length() <= LONGEST_WORDS;
        if (said.kind() == MarkKind.DIFFERS && !worded) {
            throw new RefusedException("submission.refused.differs", LONGEST_WORDS).at("differs");
        }
        FilingMark mark = new FilingMark(this, said, act.by(), act.at());
        marks.add(mark);
        return mark;
    }

    private static void requireSecond(BoxProgress box, Person by) {
        if (box.pasted() == null) {
            throw new RefusedException("submission.refused.notPasted");
        }
        if (box.pasted().by().login().equals(by.login())) {
            throw new RefusedException("submission.refused.samePerson");
        }
    }

    /** Opens the pretended portal for one sitting; refused for a real filing and once the rehearsal is over. */
    public void openPortal(Instant at) {
        requireOpen();
        if (!rehearsal) {
            throw new RefusedException("submission.refused.realPortal");
        }
        this.portalSince = at;
    }

    /** Shuts the pretended portal, as the real one does when the form was sent; refused while it is not open. */
    public void shutPortal() {
        if (portalSince == null) {
            throw new RefusedException("submission.refused.portalShut");
        }
        this.portalSince = null;
    }

    /** Since when the pretended portal is open for this rehearsal; null while it is shut. */
    public Instant portalSince() {
        return portalSince;
    }

    /** Gives the sitting up; refused without a reason and once it is over. The marks stay as its history. */
    public void breakOff(String reason, Act act) {
        requireOpen();
        if (reason.isBlank() || reason.length() > LONGEST_WORDS) {
            throw new RefusedException("submission.refused.breakReason", LONGEST_WORDS).at("break-reason");
        }
        become(FilingState.BROKEN_OFF, act.at());
        this.breakReason = reason.strip();
    }

    /**
     * Keeps what the portal gave back and ends the sitting.
     *
     * @throws RefusedException {@code submission.refused.left} with the numbers of boxes to paste and to read back while
     *     any is left; as {@link FilingReceipt.Seen} says
     */
    public FilingReceipt receive(FilingReceipt.Seen seen, Act act) {
        requireWhole();
        seen.check(this, act.at());
        become(FilingState.RECEIVED, act.at());
        return keep(new FilingReceipt(this, seen, "", act));
    }

    /** Puts another receipt in the place of the last, for a reason; both stay. Refused before the first. */
    public FilingReceipt correct(FilingReceipt.Seen seen, String reason, Act act) {
        if (state != FilingState.RECEIVED) {
            throw new RefusedException("submission.refused.noReceipt");
        }
        FilingReceipt.requireReason(reason);
        seen.check(this, act.at());
        return keep(new FilingReceipt(this, seen, reason, act));
    }

    /** Refuses while the sitting is over or boxes are left; tells how many are to be pasted and read back. */
    public void requireWhole() {
        requireOpen();
        FilingProgress progress = progress();
        if (!progress.whole()) {
            throw new RefusedException("submission.refused.left", progress.toPaste(), progress.toReadBack());
        }
    }

    private FilingReceipt keep(FilingReceipt receipt) {
        receipts.add(receipt);
        return receipt;
    }

    private void requireOpen() {
        if (state != FilingState.OPEN) {
            throw new RefusedException("submission.refused.filing." + state);
        }
    }

    private void become(FilingState next, Instant at) {
        if (!state.mayBecome(next)) {
            throw new RefusedException("submission.refused.filing." + state);
        }
        this.state = next;
        this.stateSince = at;
    }

    /** As tasks and the trail name it. */
    public String subject() {
        return "filing:" + id;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The package that is put into the portal. */
    public SubmissionPackage set() {
        return set;
    }

    /** Whether it was for practice only: it then counts as no filing, whatever it says. */
    public boolean rehearsal() {
        return rehearsal;
    }

    /** Counted from 1 among the nomination's sittings of its kind. */
    public int number() {
        return number;
    }

    public Pair pair() {
        return new Pair(paster, reader);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public FilingState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    /** Why it was given up; empty while it was not. */
    public String breakReason() {
        return breakReason;
    }

    /** Everything that was said of its boxes, the oldest first. */
    public List<FilingMark> marks() {
        return List.copyOf(marks);
    }

    /** Every receipt, the one that counts last; none while the sitting is open. */
    public List<FilingReceipt> receipts() {
        return List.copyOf(receipts);
    }
}
