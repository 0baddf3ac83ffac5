package th.go.led.rangwan.service.message;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.message.Message;
import th.go.led.rangwan.domain.message.MessageState;

/** The log of all messages, to bodies outside and to people of the desk, for whoever audits. */
@Stateless
@RolesAllowed(Role.AUDITOR)
public class MessageLogService {
    /** How many messages a page of the log shows. */
    static final int PAGE = 50;

    @PersistenceContext
    private EntityManager entities;

    /**
     * One page of the log.
     *
     * @param states those that are shown; none for all
     * @param below id that the page stays below; {@code Long.MAX_VALUE} for the latest page
     */
    public MessageLogPage page(Collection<MessageState> states, long below) {
        List<MessageRow> found = entities.createQuery(
                        "select m from Message m where m.id < :below and m.state in :states order by m.id desc",
                        Message.class)
                .setParameter("below", below)
                .setParameter("states", states.isEmpty() ? Set.of(MessageState.values()) : states)
                .setMaxResults(PAGE + 1)
                .getResultStream()
                .map(message -> MessageRow.of(message, List.of()))
                .toList();
        boolean more = found.size() > PAGE;
        List<MessageRow> rows = more ? found.subList(0, PAGE) : found;
        return new MessageLogPage(rows, counts(), more ? rows.get(PAGE - 1).id() : 0);
    }

    private Map<MessageState, Long> counts() {
        return entities.createQuery("select m.state, count(m) from Message m group by m.state", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (MessageState) row[0], row -> (Long) row[1]));
    }
}
