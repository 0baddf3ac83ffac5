package th.go.led.rangwan.domain.cycle;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * That a named person settled a contradiction of a call, with the reason. Never changed: a later settlement of the same
 * contradiction replaces it and both stay readable. The call's own text stays as it is.
 */
@Entity
@Table(name = "contradiction_settlement")
public class ContradictionSettlement {
    /** The code of "it cannot be read", lawful where the definition allows it. */
    public static final String UNREADABLE = "UNREADABLE";
    /** The code of a reading in the person's own words. */
    public static final String OTHER = "OTHER";

    private static final int LONGEST = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Cycle cycle;

    private String contradiction;
    private String reading;
    private String ownWords;
    private String reason;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person settledBy;

    private Instant settledAt;

    protected ContradictionSettlement() {} // JPA

    /**
     * Settles a contradiction of {@code cycle}.
     *
     * @throws RefusedException {@code cycle.refused.reading} without a lawful reading, {@code cycle.refused.unreadable}
     *     where the call allows no "unreadable", {@code cycle.refused.ownWords} and {@code cycle.refused.why} without
     *     them or with more than 4,000 characters; each at its field
     */
    public ContradictionSettlement(Cycle cycle, ContradictionDefinition about, Ruling ruling, Person by, Instant at) {
        requireLawful(about, ruling.reading());
        this.cycle = cycle;
        this.contradiction = about.code();
        this.reading = ruling.reading();
        this.ownWords =
                OTHER.equals(ruling.reading()) ? written(ruling.ownWords(), "cycle.refused.ownWords", "ownWords") : "";
        this.reason = written(ruling.reason(), "cycle.refused.why", "why");
        this.settledBy = by;
        this.settledAt = at;
    }

    /**
     * What is settled and why.
     *
     * @param reading the code of a reading, {@link #UNREADABLE} or {@link #OTHER}
     * @param ownWords the reading in the person's own words, only for {@link #OTHER}
     */
    public record Ruling(String reading, String ownWords, String reason) {}

    private static void requireLawful(ContradictionDefinition about, String reading) {
        if (UNREADABLE.equals(reading)) {
            if (!about.unreadable()) throw new RefusedException("cycle.refused.unreadable").at("choice");
            return;
        }
        boolean known = OTHER.equals(reading)
                || about.readings().stream().anyMatch(one -> one.code().equals(reading));
        if (!known) throw new RefusedException("cycle.refused.reading").at("choice");
    }

    private static String written(String words, String key, String field) {
        String text = words == null ? "" : words.strip();
        if (text.isEmpty() || text.length() > LONGEST) throw new RefusedException(key).at(field);
        return text;
    }

    /** The settled reading in words; its code when the call no longer has that reading. */
    public Bilingual words(ContradictionDefinition about) {
        if (OTHER.equals(reading)) return Bilingual.same(ownWords);
        if (UNREADABLE.equals(reading))
            return new Bilingual("อ่านไม่ได้ หรือยังบอกไม่ได้", "Cannot be read, or cannot be told yet");
        return about.readings().stream()
                .filter(one -> one.code().equals(reading))
                .map(ContradictionReading::words)
                .findFirst()
                .orElse(Bilingual.same(reading));
    }

    public Long id() {
        return id;
    }

    public Cycle cycle() {
        return cycle;
    }

    /** The code of the contradiction. */
    public String contradiction() {
        return contradiction;
    }

    /** The code of the reading, {@link #UNREADABLE} or {@link #OTHER}. */
    public String reading() {
        return reading;
    }

    public String reason() {
        return reason;
    }

    public Person settledBy() {
        return settledBy;
    }

    public Instant settledAt() {
        return settledAt;
    }
}
