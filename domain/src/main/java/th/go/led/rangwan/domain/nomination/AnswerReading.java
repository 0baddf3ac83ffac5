package th.go.led.rangwan.domain.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;

/** That a person has read an answer as it stood then: the edition of each of its parts. The latest reading counts. */
@Entity
@Table(name = "answer_reading")
public class AnswerReading {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Answer answer;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    private long thEdition;
    private long enEdition;
    private long choiceEdition;
    private Instant readAt;

    protected AnswerReading() {} // JPA

    /** The person has now read the answer as it stands. */
    public AnswerReading(Answer answer, Person person, Instant at) {
        this.answer = answer;
        this.person = person;
        this.thEdition = answer.text(AnswerPart.TH).edition();
        this.enEdition = answer.text(AnswerPart.EN).edition();
        this.choiceEdition = answer.text(AnswerPart.CHOICE).edition();
        this.readAt = at;
    }

    /** Who has read it. */
    public Person person() {
        return person;
    }

    public Answer answer() {
        return answer;
    }

    /** The edition of the part that was read, 0 when nothing stood in it. */
    public long edition(AnswerPart part) {
        return switch (part) {
            case TH -> thEdition;
            case EN -> enEdition;
            case CHOICE -> choiceEdition;
        };
    }

    public Instant readAt() {
        return readAt;
    }
}
