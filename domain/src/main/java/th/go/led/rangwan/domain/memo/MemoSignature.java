package th.go.led.rangwan.domain.memo;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * That a person signed or approved the exact paper of a memo: who, in which capacity, at which instant, and the digest of
 * the bytes. Added, never changed; later changes of posts and orders do not touch it.
 */
@Entity
@Table(name = "memo_signature")
public class MemoSignature {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Memo memo;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    private String capacityLines;
    private String capacityTh;
    private String capacityEn;
    private Instant signedAt;
    private Instant recalledAt;
    private long recalled;
    private String sha256;

    protected MemoSignature() {} // JPA

    MemoSignature(Memo memo, Kind kind, Signer signer, Instant at) {
        this.memo = memo;
        this.kind = kind;
        this.person = signer.person();
        this.capacityLines = String.join("\n", signer.lines());
        this.capacityTh = signer.capacity().th();
        this.capacityEn = signer.capacity().en();
        this.signedAt = at;
        this.sha256 = memo.paper().sha256();
    }

    /** The act that it records was recalled; it stays to be read. */
    void recall(Instant at) {
        recalledAt = at;
        recalled = at.toEpochMilli();
    }

    /** What the signature says. */
    public enum Kind {
        /** The head of the unit sends it up. */
        SIGNED,
        /** Its reader approves what it proposes. */
        APPROVED
    }

    /**
     * Who signs.
     *
     * @param lines the lines below the name, e.g. รองอธิบดี / รักษาราชการแทน / อธิบดีกรมบังคับคดี
     * @param capacity the same in one line
     */
    public record Signer(Person person, List<String> lines, Bilingual capacity) {
        /** Copies its list. */
        public Signer {
            lines = List.copyOf(lines);
        }
    }

    public Long id() {
        return id;
    }

    public Memo memo() {
        return memo;
    }

    public Kind kind() {
        return kind;
    }

    public Person person() {
        return person;
    }

    /** The capacity as it was at the act, in one line. */
    public Bilingual capacity() {
        return new Bilingual(capacityTh, capacityEn);
    }

    /** The lines below the name in the signature block. */
    public List<String> capacityLines() {
        return capacityLines.lines().toList();
    }

    public Instant signedAt() {
        return signedAt;
    }

    /** When the act that it records was recalled; null while it holds. */
    public Instant recalledAt() {
        return recalledAt;
    }

    /** Whether it has not been recalled. */
    public boolean holds() {
        return recalled == 0;
    }

    /** SHA-256 of the paper that was signed, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }
}
