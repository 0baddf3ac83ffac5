package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import th.go.led.rangwan.domain.cycle.CycleReader;
import th.go.led.rangwan.domain.cycle.DocumentDefinition;
import th.go.led.rangwan.domain.cycle.DocumentRule;
import th.go.led.rangwan.domain.shared.NotFoundException;

/** What each cycle's call says about letters, read from its definition once. */
@ApplicationScoped
public class LetterRules {
    private final Map<String, LetterRule> read = new ConcurrentHashMap<>();

    /** The rule of the cycle with that code. */
    public LetterRule of(String cycle) {
        return read.computeIfAbsent(cycle, LetterRules::definition);
    }

    private static LetterRule definition(String cycle) {
        try (InputStream document = CycleReader.class.getResourceAsStream("/cycles/" + cycle + ".xml")) {
            if (document == null) {
                throw new NotFoundException();
            }
            return CycleReader.read(document)
                    .orRefuse()
                    .document("letters")
                    .map(LetterRules::rule)
                    .orElseThrow(NotFoundException::new);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static LetterRule rule(DocumentDefinition letters) {
        int needed = letters.rule("count").map(DocumentRule::limit).orElse(0);
        return new LetterRule(
                letters.number(),
                letters.quoteTh(),
                needed,
                letters.rules().stream().map(DocumentRule::text).toList());
    }
}
