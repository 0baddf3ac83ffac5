package th.go.led.rangwan.service.initiative;

import java.math.BigDecimal;
import java.util.List;
import th.go.led.rangwan.domain.initiative.Indicator;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.EraYear;

/**
 * An indicator of a work with its values.
 *
 * @param words as they are typed
 * @param baseline null when nobody said
 * @param target null when nobody said
 * @param values the earliest first
 */
public record IndicatorSheet(
        long id,
        long version,
        Bilingual name,
        Bilingual measure,
        Indicator.Words words,
        Indicator.Point baseline,
        Indicator.Point target,
        List<Value> values) {
    /** The value of one year of the common era. */
    public record Value(int year, BigDecimal amount, String source) {
        /** The year in both eras. */
        public Bilingual yearWords() {
            return EraYear.words(year);
        }

        /** The number without needless zeros. */
        public String figure() {
            return Indicator.figure(amount);
        }
    }

    /** The baseline's year in both eras; only with a baseline. */
    public Bilingual baselineYear() {
        return EraYear.words(baseline.year());
    }

    /** The target's year in both eras; only with a target. */
    public Bilingual targetYear() {
        return EraYear.words(target.year());
    }

    static IndicatorSheet of(Indicator indicator) {
        return new IndicatorSheet(
                indicator.id(),
                indicator.version(),
                indicator.name(),
                indicator.measure(),
                indicator.words(),
                indicator.baseline(),
                indicator.target(),
                indicator.values().stream()
                        .map(value -> new Value(value.year(), value.amount(), value.source()))
                        .toList());
    }
}
