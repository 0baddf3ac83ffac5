package th.go.led.rangwan.service.cycle;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import th.go.led.rangwan.domain.cycle.CycleStateChange;

/** Remembers, for the length of one request, which changes of cycles told a new deadline: one statement for them all. */
@RequestScoped
public class AnnouncedDeadlines {
    private Map<String, List<CycleStateChange>> byCycle;

    List<CycleStateChange> of(String code, Supplier<Map<String, List<CycleStateChange>>> reader) {
        if (byCycle == null) {
            byCycle = reader.get();
        }
        return byCycle.getOrDefault(code, List.of());
    }

    void forget() {
        byCycle = null;
    }
}
