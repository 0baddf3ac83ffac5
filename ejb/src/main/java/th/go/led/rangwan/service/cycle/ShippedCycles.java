package th.go.led.rangwan.service.cycle;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.CycleReader;
import th.go.led.rangwan.domain.cycle.CycleReading;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.shared.NodeTurns;

/**
 * Publishes the calls that ship with the desk as their first revisions, at a start that does not know them yet. A faulty
 * document stops the start with all its problems.
 */
@Singleton
@Startup
@DependsOn({"Settings", "DeskClock"})
@PermitAll
public class ShippedCycles {
    private static final System.Logger LOG = System.getLogger(ShippedCycles.class.getName());
    private static final List<String> DOCUMENTS = List.of("/cycles/unpsa-2022.xml");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private NodeTurns nodes;

    @Inject
    private Cycles cycles;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @PostConstruct
    void publish() {
        nodes.start();
        DOCUMENTS.forEach(this::publish);
    }

    private void publish(String resource) {
        byte[] document = bytes(resource);
        CycleDefinition definition = definition(resource, document);
        if (cycles.find(definition.code()).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        Cycle cycle = new Cycle(definition.code(), definition.state(), now);
        entities.persist(cycle);
        entities.persist(cycle.publish(definition, new String(document, StandardCharsets.UTF_8), null, now));
        audit.recordBySystem("cycle.published", cycle.subject(), "revision " + definition.revision());
        LOG.log(System.Logger.Level.INFO, "cycle published: " + definition.code());
    }

    private static CycleDefinition definition(String resource, byte[] document) {
        try {
            CycleReading reading = CycleReader.read(new ByteArrayInputStream(document));
            if (!reading.accepted()) {
                throw new IllegalStateException(reading.problems().stream()
                        .map(problem -> resource + " line " + problem.line() + ": "
                                + problem.sentence().en())
                        .collect(Collectors.joining("\n")));
            }
            return reading.definition();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream stream = CycleReader.class.getResourceAsStream(resource)) {
            return stream.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
