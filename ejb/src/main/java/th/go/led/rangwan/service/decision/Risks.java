package th.go.led.rangwan.service.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.nomination.Shortfall;

/** Tells the one list of what a dossier lacks in few sentences: those of one kind by their number. */
final class Risks {
    private Risks() {}

    static List<Risk> of(List<Shortfall> shortfalls) {
        Map<String, List<Shortfall>> kinds = shortfalls.stream()
                .collect(Collectors.groupingBy(Risks::kind, LinkedHashMap::new, Collectors.toList()));
        List<Risk> risks = new ArrayList<>();
        kinds.values().forEach(kind -> risks.add(risk(kind)));
        risks.add(new Risk(Risk.Level.INFO, "decision.risk.category", List.of(), 0, "", Bilingual.same("")));
        return List.copyOf(risks);
    }

    private static String kind(Shortfall shortfall) {
        Shortfall.Words words = shortfall.words();
        return shortfall.blocking()
                + Objects.requireNonNullElseGet(words.many(), () -> words.key() + words.arguments());
    }

    private static Risk risk(List<Shortfall> kind) {
        Shortfall first = kind.get(0);
        Risk.Level level = first.blocking() ? Risk.Level.BLOCKING : Risk.Level.WATCH;
        Bilingual turn = Bilingual.join(kind.stream().map(Shortfall::turn).toList(), ", ", ", ");
        return kind.size() == 1
                ? new Risk(level, first.words().key(), first.words().arguments(), 1, first.clause(), turn)
                : new Risk(level, first.words().many(), List.of(kind.size()), kind.size(), first.clause(), turn);
    }
}
