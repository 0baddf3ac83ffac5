package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.service.nomination.Shortfall;
import th.go.led.rangwan.service.submission.CompletenessService;
import th.go.led.rangwan.service.submission.CompletenessSheet;

/** A dossier that lacks one text and one confirmation says just that; it stays for the journey that ends in a package. */
class PackageReadyIT extends ReadyDossier {
    @Resource
    private UserTransaction transaction;

    @Inject
    private CompletenessService completeness;

    @Test
    void aDossierLacksOneTextAndOneConfirmation() throws Exception {
        Identity.as("analyst1", () -> {
            transaction.setTransactionTimeout(300);
            transaction.begin();
            long id = begun("PACK-READY", "ผลงานที่พร้อมยื่น");
            complete(id, Set.of("8b"));
            categories.confirm(id, "2", "analyst2");
            transaction.commit();
            CompletenessSheet sheet = completeness.sheet(id);
            assertEquals(List.of("nomination.lack.category.one"), keys(sheet.sending()));
            assertEquals(List.of("nomination.lack.empty"), keys(sheet.filing()));
            return null;
        });
    }

    private static List<String> keys(List<Shortfall> shortfalls) {
        return shortfalls.stream().map(shortfall -> shortfall.words().key()).toList();
    }
}
