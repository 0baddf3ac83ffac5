package th.go.led.rangwan.domain.rule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * The documents of a nomination are complete. Each is a fact of the nomination with the value {@code complete} or
 * {@code incomplete}. What is incomplete can still be supplied until the deadline, so it cannot be told yet; the gate of
 * filing asks for a pass.
 *
 * @param documents the declared codes of the facts, one for each required document
 */
public record Documents(List<String> documents) implements Rule {
    /** The value of a document that is all there. */
    public static final String COMPLETE = "complete";

    public Documents {
        documents = List.copyOf(documents);
    }

    @Override
    public Outcome judge(Situation situation) {
        Map<String, Fact> used = new LinkedHashMap<>();
        List<String> missing = documents.stream()
                .map(situation::code)
                .filter(code -> {
                    situation.facts().find(code).ifPresent(fact -> used.put(code, fact));
                    return situation
                            .facts()
                            .find(code)
                            .filter(fact -> fact.value().equals(COMPLETE))
                            .isEmpty();
                })
                .toList();
        if (missing.isEmpty()) {
            return Outcome.of(
                    Verdict.PASS, used, new Bilingual("เอกสารที่ต้องมีครบถ้วน", "All required documents are complete"));
        }
        Bilingual names = situation.vocabulary().labels(missing);
        return Outcome.of(
                        Verdict.CANNOT_TELL,
                        used,
                        new Bilingual("ยังขาดเอกสาร: " + names.th(), "Documents still missing: " + names.en()))
                .lacking(missing)
                .changedBy(new Bilingual("จะผ่านเมื่อเอกสารครบถ้วน", "Passes once these documents are complete"));
    }

    @Override
    public Bilingual describe(Vocabulary vocabulary) {
        Bilingual names = vocabulary.labels(documents);
        return new Bilingual("ต้องมีเอกสารครบ: " + names.th(), "these documents are complete: " + names.en());
    }

    @Override
    public Set<String> facts() {
        return new LinkedHashSet<>(documents);
    }
}
