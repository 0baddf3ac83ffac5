package th.go.led.rangwan.service.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import th.go.led.rangwan.domain.cycle.CycleDefinition;

/** Definitions read once and kept: a published revision never changes. */
@ApplicationScoped
public class CycleShelf {
    private final Map<Edition, CycleDefinition> read = new ConcurrentHashMap<>();

    private record Edition(String code, int revision) {}

    CycleDefinition definition(String code, int revision, Supplier<CycleDefinition> reader) {
        Edition edition = new Edition(code, revision);
        CycleDefinition known = read.get(edition);
        if (known == null) {
            known = reader.get();
            read.put(edition, known);
        }
        return known;
    }
}
