package th.go.led.rangwan.service.paper;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import th.go.led.rangwan.domain.paper.IncomingPaper;
import th.go.led.rangwan.domain.paper.PaperForm;
import th.go.led.rangwan.service.identity.People;

/** The memo of the UNPSA 2022 call as received, for the demo to read; persons in it are named by their posts. */
@Dependent
public class DemoPapers {
    private static final String MEMO = "/papers/unpsa-2022-memo.txt";

    @Inject
    private People people;

    @Inject
    private PaperIntake intake;

    @Inject
    private Clock clock;

    /** Registers it in the name of the first analyst. */
    public void enter() {
        String memo = memo();
        people.byLogin("analyst1")
                .ifPresent(analyst -> intake.receive(
                        new IncomingPaper.Original(PaperForm.TYPED, null, PaperIntake.sha256(memo), memo),
                        new IncomingPaper.Receipt(people.coordinatingUnit(), analyst, clock.instant()),
                        new byte[0]));
    }

    private static String memo() {
        try (InputStream stream = IncomingPaper.class.getResourceAsStream(MEMO)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
