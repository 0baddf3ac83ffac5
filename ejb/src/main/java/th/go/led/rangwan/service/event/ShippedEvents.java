package th.go.led.rangwan.service.event;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.shared.NodeTurns;

/** Enters, at a start, the events of calls that were published before the desk knew events. */
@Singleton
@Startup
@DependsOn("ShippedCycles")
@PermitAll
public class ShippedEvents {
    @Inject
    private NodeTurns nodes;

    @Inject
    private Cycles cycles;

    @Inject
    private EventCycles events;

    @PostConstruct
    void enter() {
        nodes.start();
        cycles.all().forEach(cycle -> events.follow(cycle.code()));
    }
}
