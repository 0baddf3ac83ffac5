package th.go.led.rangwan.domain.memo;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import th.go.led.rangwan.domain.event.CycleEvent;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.paper.PaperContent;
import th.go.led.rangwan.domain.paper.RegisteredPaper;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * A บันทึกข้อความ: on an application, on what came of an event, or a circular. Drafted from the record and edited by a
 * person, then issued as a registered paper; after that its words never change, and it can only be cancelled. What is
 * written on a dossier later needs a new memo.
 */
@Entity
@Table(name = "memo")
public class Memo {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private MemoKind kind;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private OrgUnit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    private Nomination nomination;

    @ManyToOne(fetch = FetchType.LAZY)
    private CycleEvent event;

    @Embedded
    private MemoWords words;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person writtenBy;

    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private MemoState state = MemoState.DRAFT;

    @OneToOne(fetch = FetchType.LAZY)
    private RegisteredPaper paper;

    private int annotations;

    private String signedAs = "";

    @OneToMany(mappedBy = "memo", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<MemoSignature> signatures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "memo_reader", joinColumns = @JoinColumn(name = "memo_id"))
    @Column(name = "post_id")
    private Set<Long> routedPostIds = new HashSet<>();

    protected Memo() {} // JPA

    /** Begins a draft; refused at the field whose words cannot be kept. */
    public Memo(MemoMatter matter, MemoWords words, Person writtenBy, Instant at) {
        this.kind = matter.kind();
        this.unit = matter.unit();
        this.nomination = matter.nomination();
        this.event = matter.event();
        this.words = words.checked(kind);
        this.writtenBy = writtenBy;
        this.writtenAt = at;
    }

    /** Replaces the words of a draft; refused once it has been issued, or at the field whose words cannot be kept. */
    public void write(MemoWords typed, Person by, Instant at) {
        requireDraft();
        this.words = typed.checked(kind);
        this.writtenBy = by;
        this.writtenAt = at;
    }

    /**
     * Goes out as that paper.
     *
     * @param printed how many annotations of the dossier, the oldest first, are printed on it
     * @param block the lines of the signature that is printed on it, one below the other
     */
    public void issue(RegisteredPaper numbered, int printed, List<String> block) {
        requireDraft();
        this.paper = numbered;
        this.annotations = printed;
        this.signedAs = String.join("\n", block);
        this.state = MemoState.ISSUED;
    }

    /**
     * Signs the paper that went out, once, by the person and in the capacity printed on it; refused to anybody else with
     * {@code memo.refused.signatory}, and for a draft or a cancelled memo.
     *
     * @param block the lines that this person's signature has now
     */
    public MemoSignature sign(MemoSignature.Signer signer, List<String> block, Instant at) {
        if (!bears(block)) {
            throw new RefusedException("memo.refused.signatory", signedAs.replace("\n", " "));
        }
        return add(MemoSignature.Kind.SIGNED, signer, at);
    }

    /** Approves the paper that went out, once, by its reader; refused for a draft or a cancelled memo. */
    public MemoSignature approve(MemoSignature.Signer signer, Instant at) {
        return add(MemoSignature.Kind.APPROVED, signer, at);
    }

    private MemoSignature add(MemoSignature.Kind wanted, MemoSignature.Signer signer, Instant at) {
        if (state != MemoState.ISSUED) {
            throw new RefusedException("memo.refused.sign." + state);
        }
        if (signature(wanted).isPresent()) {
            throw new RefusedException("memo.refused.signed." + wanted);
        }
        MemoSignature signature = new MemoSignature(this, wanted, signer, at);
        signatures.add(signature);
        return signature;
    }

    /** The approval of an application's decision falls with that decision, which was recalled. */
    public boolean recallApproval(Instant at) {
        Optional<MemoSignature> approval = signature(MemoSignature.Kind.APPROVED);
        approval.ifPresent(one -> one.recall(at));
        return approval.isPresent();
    }

    /** Whether that signature may be put to it now. */
    public boolean mayGet(MemoSignature.Kind wanted) {
        return state == MemoState.ISSUED && signature(wanted).isEmpty();
    }

    /** Whether these lines are the signature block that is printed on it. */
    public boolean bears(List<String> block) {
        return String.join("\n", block).equals(signedAs);
    }

    /** The lines of the signature block that is printed on it; none for a draft and for papers of before it was kept. */
    public List<String> signedAs() {
        return signedAs.lines().toList();
    }

    /** The signature of that kind that holds, if there is one. */
    public Optional<MemoSignature> signature(MemoSignature.Kind wanted) {
        return signatures.stream()
                .filter(one -> one.kind() == wanted && one.holds())
                .findFirst();
    }

    /** Who signed and approved it, the oldest first, with what was recalled. */
    public List<MemoSignature> signatures() {
        return List.copyOf(signatures);
    }

    /** The exact paper; refused when its bytes are not those that were numbered, or those that were signed. */
    public PaperContent content() {
        PaperContent content = paper.content();
        if (signatures.stream().anyMatch(one -> !one.sha256().equals(content.sha256()))) {
            throw new RefusedException("paper.refused.altered", paper.reference());
        }
        return content;
    }

    /** Withdraws the paper; number and words stay. Refused without a reason, for a draft, and a second time. */
    public void cancel(String reason, Instant at) {
        if (!state.mayBecome(MemoState.CANCELLED)) {
            throw new RefusedException("memo.refused.state." + state);
        }
        paper.cancel(reason, at);
        this.state = MemoState.CANCELLED;
    }

    /** Whoever holds that post may read it from now on. */
    public void routeTo(long postId) {
        routedPostIds.add(postId);
    }

    /** The posts it went to, beside its unit. */
    public Set<Long> routedPostIds() {
        return Set.copyOf(routedPostIds);
    }

    /** Refuses whatever only a draft allows. */
    public void requireDraft() {
        if (state != MemoState.DRAFT) {
            throw new RefusedException("memo.refused.state." + state);
        }
    }

    /** As the trail names it. */
    public String subject() {
        return "memo:" + id;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** What it is about, and whose it is. */
    public MemoMatter matter() {
        return new MemoMatter(kind, unit, nomination, event);
    }

    public MemoWords words() {
        return words;
    }

    /** Who wrote or filled the words last. */
    public Person writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public MemoState state() {
        return state;
    }

    /** The paper that it became; {@code null} while it is a draft. */
    public RegisteredPaper paper() {
        return paper;
    }

    /** How many annotations of the dossier, the oldest first, are printed on it. */
    public int annotations() {
        return annotations;
    }
}
