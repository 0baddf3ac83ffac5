package th.go.led.rangwan.service.memo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.domain.memo.MemoState;
import th.go.led.rangwan.service.nomination.Shortfall;
import th.go.led.rangwan.service.nomination.ShortfallSource;

/** Whether a memo about the nomination went out; without one the dossier goes up all the same. */
@ApplicationScoped
public class MemoShortfalls implements ShortfallSource {
    @Inject
    private Memos memos;

    @Override
    public List<Shortfall> of(Dossier dossier) {
        boolean issued =
                memos.issuedOf(dossier.nomination().id()).stream().anyMatch(memo -> memo.state() == MemoState.ISSUED);
        return issued
                ? List.of()
                : List.of(new Shortfall(
                        Shortfall.Weight.ADVICE,
                        Shortfall.Topic.MEMO,
                        "",
                        Shortfall.Words.of("memo.lack.none"),
                        dossier.preparer(),
                        new Shortfall.Spot(dossier.page("decision"), "memos")));
    }
}
