package th.go.led.rangwan.domain.initiative;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import th.go.led.rangwan.domain.shared.RefusedException;

/** A search of the register that one person keeps under a name; renamed and deleted by that person alone. */
@Entity
@Table(name = "saved_filter")
public class SavedFilter {
    /** The longest name in characters. */
    public static final int LONGEST_NAME = 60;
    /** The most filters that one person keeps. */
    public static final int MOST = 20;

    private static final int LONGEST_QUERY = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long personId;
    private String name;
    private String query;
    private Instant savedAt;

    protected SavedFilter() {} // JPA

    /**
     * Keeps a search.
     *
     * @param query what is asked for, as the parameters of an address
     */
    public SavedFilter(long personId, String name, String query, Instant at) {
        if (query.length() > LONGEST_QUERY) {
            throw new RefusedException("initiative.refused.filter.query").at("filterName");
        }
        this.personId = personId;
        this.query = query;
        this.savedAt = at;
        rename(name);
    }

    /** Gives it another name; refused at {@code filterName} when that is empty or too long. */
    public final void rename(String typed) {
        if (typed.isBlank()) {
            throw new RefusedException("initiative.refused.filter.name").at("filterName");
        }
        if (typed.strip().length() > LONGEST_NAME) {
            throw new RefusedException("initiative.refused.long", Integer.toString(LONGEST_NAME)).at("filterName");
        }
        this.name = typed.strip();
    }

    public Long id() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public String query() {
        return query;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
