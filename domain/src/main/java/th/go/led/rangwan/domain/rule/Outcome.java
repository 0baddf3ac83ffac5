package th.go.led.rangwan.domain.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What a rule found: the verdict and everything needed to explain it.
 *
 * @param verdict the result
 * @param used the facts looked at, by code, in the order in which they were looked at
 * @param missing codes of the facts without which it cannot be told
 * @param reasons sentences that explain the verdict
 * @param findings the same sentences bare, without who ruled and why
 * @param firstEligibleOn the first date on which it would pass, when only time is lacking; else null
 * @param changes sentences that say what would change the verdict
 */
public record Outcome(
        Verdict verdict,
        Map<String, Fact> used,
        List<String> missing,
        List<Bilingual> reasons,
        List<Bilingual> findings,
        LocalDate firstEligibleOn,
        List<Bilingual> changes)
        implements Serializable {

    public Outcome {
        used = Collections.unmodifiableMap(new LinkedHashMap<>(used));
        missing = List.copyOf(missing);
        reasons = List.copyOf(reasons);
        findings = List.copyOf(findings);
        changes = List.copyOf(changes);
    }

    /** The reasons as one text. */
    public Bilingual explanation() {
        return Bilingual.join(reasons);
    }

    /** What would change the verdict, as one text; empty when nothing would or nothing needs to. */
    public Bilingual whatWouldChange() {
        return Bilingual.join(changes);
    }

    static Outcome of(Verdict verdict, Map<String, Fact> used, Bilingual reason) {
        return new Outcome(verdict, used, List.of(), List.of(reason), List.of(reason), null, List.of());
    }

    Outcome lacking(List<String> codes) {
        return new Outcome(verdict, used, codes, reasons, findings, firstEligibleOn, changes);
    }

    Outcome changedBy(Bilingual change) {
        return new Outcome(verdict, used, missing, reasons, findings, firstEligibleOn, List.of(change));
    }

    Outcome eligibleOn(LocalDate date) {
        return new Outcome(verdict, used, missing, reasons, findings, date, changes);
    }

    /** Together as strict as the strictest: the parts that decide give the reasons. */
    static Outcome all(List<Outcome> parts) {
        Verdict verdict = parts.stream().map(Outcome::verdict).reduce(Verdict.PASS, Verdict::and);
        return combined(parts, verdict, true);
    }

    /** Together as mild as the mildest: the parts that decide give the reasons. */
    static Outcome any(List<Outcome> parts) {
        Verdict verdict = parts.stream().map(Outcome::verdict).reduce(Verdict.FAIL, Verdict::or);
        return combined(parts, verdict, false);
    }

    private static Outcome combined(List<Outcome> parts, Verdict verdict, boolean allMustHold) {
        List<Outcome> deciding =
                parts.stream().filter(p -> p.verdict() == verdict).toList();
        Map<String, Fact> used = new LinkedHashMap<>();
        Stream.concat(deciding.stream(), parts.stream()).forEach(p -> p.used().forEach(used::putIfAbsent));
        return new Outcome(
                verdict,
                used,
                union(deciding, Outcome::missing),
                union(deciding, Outcome::reasons),
                union(deciding, Outcome::findings),
                date(deciding, allMustHold),
                union(deciding, Outcome::changes));
    }

    /** Of parts that all must come true the last date counts, if all have one; of alternatives the first. */
    private static LocalDate date(List<Outcome> deciding, boolean allMustHold) {
        if (allMustHold && deciding.stream().anyMatch(p -> p.firstEligibleOn() == null)) return null;
        return deciding.stream()
                .map(Outcome::firstEligibleOn)
                .filter(Objects::nonNull)
                .max(allMustHold ? Comparator.naturalOrder() : Comparator.reverseOrder())
                .orElse(null);
    }

    private static <T> List<T> union(List<Outcome> parts, Function<Outcome, List<T>> list) {
        return parts.stream().flatMap(p -> list.apply(p).stream()).distinct().toList();
    }
}
