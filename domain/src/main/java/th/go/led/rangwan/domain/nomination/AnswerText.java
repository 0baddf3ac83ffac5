package th.go.led.rangwan.domain.nomination;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;

/** One part of an answer as it stands: its words, which edition they are, and who wrote them when. */
@Embeddable
public class AnswerText {
    /** The largest text that is kept, in characters: some 15,000 English words; the limits of the call are far below. */
    public static final int LONGEST = 100_000;

    private String words = "";
    private long edition;
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person changedBy;

    /** A text that nobody has written yet. */
    protected AnswerText() {}

    void become(String newWords, Person by, Instant at) {
        this.words = newWords;
        this.edition++;
        this.changedAt = at;
        this.changedBy = by;
    }

    public String words() {
        return words;
    }

    /** Counts the saved texts from 1; 0 while nobody has written. */
    public long edition() {
        return edition;
    }

    /** When it was last saved, null while nobody has written. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Who saved it last, null while nobody has written. */
    public Person changedBy() {
        return changedBy;
    }

    /** Whether there are words. */
    public boolean written() {
        return !words.isBlank();
    }
}
