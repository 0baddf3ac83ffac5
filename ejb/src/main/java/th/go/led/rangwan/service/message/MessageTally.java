package th.go.led.rangwan.service.message;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.message.MessageState;

/** Counts messages for lists, in one statement for all records. */
@Dependent
public class MessageTally {
    @PersistenceContext
    private EntityManager entities;

    /** How many messages about a record are of one kind and in one state; {@code latest} is the id of the last of them. */
    public record Count(String subject, String kind, MessageState state, long number, long latest) {}

    /** What was written about each of these records; one without messages is absent. */
    public Map<String, List<Count>> of(Collection<String> subjects) {
        return entities.createQuery(
                        "select new th.go.led.rangwan.service.message.MessageTally$Count(m.subject, m.kind, m.state,"
                                + " count(m), max(m.id)) from Message m where m.subject in :subjects"
                                + " group by m.subject, m.kind, m.state",
                        Count.class)
                .setParameter("subjects", subjects.isEmpty() ? List.of("") : subjects)
                .getResultStream()
                .collect(Collectors.groupingBy(Count::subject));
    }
}
