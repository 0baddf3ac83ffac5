package th.go.led.rangwan.service.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.CycleReader;

/** The call whose clauses ask for facts about works. */
@ApplicationScoped
public class AskingCall {
    private static final String SHIPPED = "/cycles/unpsa-2022.xml";

    private volatile CycleDefinition definition;

    /** The definition of the call. */
    public CycleDefinition definition() {
        if (definition == null) {
            try (InputStream call = CycleReader.class.getResourceAsStream(SHIPPED)) {
                definition = CycleReader.read(call).orRefuse();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(SHIPPED, unreadable);
            }
        }
        return definition;
    }
}
