package th.go.led.rangwan.service.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Says whose turn it is: the timer of a sweep ticks on every node, and one of them takes each time. What a sweep does stands
 * on rows that it holds by itself, so that a time that a dying node has taken is made up for by the next.
 */
@Stateless
@PermitAll
public class Sweeps {
    private static final String NODE = System.getProperty("jboss.node.name", "");

    @Inject
    private NodeTurns turns;

    @Inject
    private DeskClock clock;

    /** Whether this node does the sweep this time; each time is given once. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean mine(Sweep sweep) {
        return turns.held(sweep.work())
                .map(turn -> turn.take(sweep.time(clock.machineTime()), NODE))
                .orElse(false);
    }
}
