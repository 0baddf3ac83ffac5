package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.nomination.NominationState;

/** A dossier that may be sent up; it stays for the journey on which it is returned and comes up again. */
class RouteReadyIT extends ApprovedDossier {
    @Test
    void aDossierMayBeSentUp() throws Exception {
        long[] id = {0};
        step("analyst1", () -> {
            id[0] = begun("ROUTE-READY", "แฟ้มที่จะถูกส่งกลับ");
            complete(id[0], Set.of());
            categories.confirm(id[0], "2", "");
        });
        step("analyst2", () -> categories.confirm(id[0], "2", ""));
        List<NominationState> states =
                Identity.as("analyst1", () -> List.of(dossiers.head(id[0]).state()));
        assertEquals(List.of(NominationState.DRAFTING), states);
    }
}
