package th.go.led.rangwan.domain.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * The running numbers of one unit in one calendar year and one series. Opened with the number 0, or once with the first
 * number of a book that went on from paper; every paper takes the next number; a number is never given back. Two writers at once: the version lets one through, the other tries again.
 */
@Entity
@Table(name = "paper_register")
public class PaperRegister {
    /** The highest number with which a register may begin. */
    public static final int HIGHEST_FIRST = 99_999;

    /** The longest prefix in characters. */
    public static final int PREFIX_LIMIT = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "unit_id", nullable = false, updatable = false)
    private long unitId;

    @Column(name = "calendar_year", nullable = false, updatable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private PaperSeries series;

    @Column(nullable = false, length = PREFIX_LIMIT)
    private String prefix;

    @Column(name = "last_number", nullable = false)
    private int lastNumber;

    @Column(name = "first_number", nullable = false)
    private int firstNumber = 1;

    @Column(name = "first_by")
    private Long firstBy;

    @Column(name = "first_at")
    private Instant firstAt;

    protected PaperRegister() {} // JPA

    /**
     * Opens an empty register.
     *
     * @param unitId the unit whose numbers these are
     * @param year calendar year of the Common Era (2021 is shown as ๒๕๖๔)
     * @param prefix free text before the number exactly as the unit writes it, with the space at its end if it writes
     *     one, Arabic digits, e.g. {@code "ยธ 0520(อ)/ "}; none, or one longer than {@value #PREFIX_LIMIT} characters, is
     *     refused with {@code paper.refused.prefix}
     */
    public PaperRegister(long unitId, int year, PaperSeries series, String prefix) {
        this.unitId = unitId;
        this.year = year;
        this.series = series;
        usePrefix(prefix);
    }

    /** Changes the words before the numbers still to come; papers already issued keep the reference they went out with. */
    public final void usePrefix(String newPrefix) {
        if (newPrefix == null || newPrefix.isBlank() || newPrefix.length() > PREFIX_LIMIT) {
            throw new RefusedException("paper.refused.prefix", PREFIX_LIMIT);
        }
        this.prefix = newPrefix.stripLeading();
    }

    /**
     * Sets the first number of the year, once, before any number was given out.
     *
     * @param first from 1 to {@value #HIGHEST_FIRST}, else refused at the field {@code first} with {@code
     *     paper.refused.first.range}; a second time or after a paper with {@code paper.refused.first.late}
     * @param by the person who says so
     */
    public void beginWith(int first, long by, Instant at) {
        if (first < 1 || first > HIGHEST_FIRST) {
            throw new RefusedException("paper.refused.first.range", HIGHEST_FIRST).at("first");
        }
        if (begun()) {
            throw new RefusedException("paper.refused.first.late").at("first");
        }
        firstNumber = first;
        lastNumber = first - 1;
        firstBy = by;
        firstAt = at;
    }

    /** Whether a number was given out or the first one was set, so that the first can be set no more. */
    public boolean begun() {
        return firstAt != null || lastNumber > 0;
    }

    /**
     * Takes the next number for a paper. The caller renders the paper with {@link RegisteredPaper#reference()}, gives it
     * back with {@link RegisteredPaper#keep} and stores both in one transaction, so that a failed paper spends no number.
     *
     * @param issuedBy the person who issues it
     * @param at the moment of issue; a moment outside this register's year in Bangkok is refused with {@code
     *     paper.refused.year}
     */
    public RegisteredPaper issue(PaperMatter matter, long issuedBy, Instant at) {
        if (ThaiDate.dayOf(at).getYear() != year) {
            throw new RefusedException(
                    "paper.refused.year",
                    new Bilingual(Integer.toString(year + ThaiDate.BUDDHIST_OFFSET), Integer.toString(year)));
        }
        lastNumber = Math.addExact(lastNumber, 1);
        return new RegisteredPaper(this, lastNumber, matter, new PaperIssue(issuedBy, at));
    }

    /** The reference line that a number gets in this register, Arabic digits, e.g. {@code ยธ 0520(อ)/ 595}. */
    String referenceOf(int number) {
        return prefix + series.mark() + number;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long unitId() {
        return unitId;
    }

    /** Calendar year of the Common Era. */
    public int year() {
        return year;
    }

    public PaperSeries series() {
        return series;
    }

    public String prefix() {
        return prefix;
    }

    /** The number with which the year began: 1, or what was set. */
    public int firstNumber() {
        return firstNumber;
    }

    /** When the first number was set; null where it is 1 of itself. */
    public Instant firstAt() {
        return firstAt;
    }

    /** The number given last; one less than the first while none was. */
    public int lastNumber() {
        return lastNumber;
    }
}
