package th.go.led.rangwan.domain.scoring;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * One field of a score sheet while it is typed, private to its scorer: saved over and over, gone once the sheet is in. Its
 * edition counts the savings, so that two windows of the same person cannot overwrite each other unseen.
 */
@Entity
@Table(name = "score_draft")
public class ScoreDraft {
    /** The most characters of a field. */
    public static final int LONGEST = 4000;

    private static final Pattern FIELD = Pattern.compile("(points|comment|improve|next|refs|unproved)\\d{1,2}|reason");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private PanelSeat seat;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private PanelWork work;

    private String field;
    private String words = "";
    private long edition;
    private Instant savedAt;

    protected ScoreDraft() {} // JPA

    /** The empty field of that name; {@code scoring.refused.field} for a name that no sheet has. */
    public ScoreDraft(PanelSeat seat, PanelWork work, String field) {
        if (!FIELD.matcher(field).matches()) {
            throw new RefusedException("scoring.refused.field");
        }
        this.seat = seat;
        this.work = work;
        this.field = field;
    }

    /**
     * Keeps what was typed, if the typing window had seen what stands; else leaves what stands.
     *
     * @param seen the edition upon which was typed, 0 for none
     * @return whether it stands now
     * @throws RefusedException {@code scoring.refused.long} when it is longer than {@link #LONGEST}
     */
    public boolean keep(String typed, long seen, Instant at) {
        TypedWords.requireRoom(typed);
        if (typed.equals(words) && edition > 0) {
            return true;
        }
        if (seen != edition) {
            return false;
        }
        this.words = typed;
        this.edition++;
        this.savedAt = at;
        return true;
    }

    /** Whose sheet it is. */
    public PanelSeat seat() {
        return seat;
    }

    /** Of which work. */
    public PanelWork work() {
        return work;
    }

    public String field() {
        return field;
    }

    public String words() {
        return words;
    }

    public long edition() {
        return edition;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
