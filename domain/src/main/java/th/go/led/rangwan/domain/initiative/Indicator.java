package th.go.led.rangwan.domain.initiative;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.EraYear;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * What a work is measured by: a name with its unit of measure, the baseline from which it began, the target, and a value
 * for each year with its source. Values are said, corrected and taken away one by one.
 */
@Entity
@Table(name = "initiative_indicator")
public class Indicator {
    /** The most yearly values of one indicator. */
    public static final int MOST_VALUES = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Initiative initiative;

    private String nameTh;
    private String nameEn;
    private String measureTh;
    private String measureEn;
    private BigDecimal baseline;
    private Integer baselineYear;
    private BigDecimal target;
    private Integer targetYear;

    @OneToMany(mappedBy = "indicator", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("year")
    private List<IndicatorValue> values = new ArrayList<>();

    protected Indicator() {} // JPA

    /** Enters an indicator of {@code initiative}. */
    public Indicator(Initiative initiative, Words words) {
        this.initiative = initiative;
        say(words);
    }

    /**
     * An indicator as it is typed; numbers and years are texts.
     *
     * @param measure the unit of measure, e.g. ร้อยละ
     */
    public record Words(Bilingual name, Bilingual measure, Level baseline, Level target) {}

    /** A number and the year for which it holds, as typed; both empty for none. */
    public record Level(String amount, String year) {
        /** No level. */
        public static final Level NONE = new Level("", "");
    }

    /** A number and its year of the common era. */
    public record Point(BigDecimal amount, int year) {
        /** The number without needless zeros. */
        public String figure() {
            return Indicator.figure(amount);
        }
    }

    /**
     * Says it anew.
     *
     * @throws RefusedException at the field: no name, no unit of measure, no number, a number without its year
     */
    public final void say(Words words) {
        this.nameTh = Entered.required(
                "nameTh", "initiative.refused.indicator.name", words.name().th());
        this.nameEn = Entered.optional("nameEn", words.name().en());
        this.measureTh = Entered.required(
                "measureTh",
                "initiative.refused.indicator.measure",
                words.measure().th());
        this.measureEn = Entered.optional("measureEn", words.measure().en());
        Point begun = point("baseline", words.baseline());
        Point aimed = point("target", words.target());
        this.baseline = begun == null ? null : begun.amount();
        this.baselineYear = begun == null ? null : begun.year();
        this.target = aimed == null ? null : aimed.amount();
        this.targetYear = aimed == null ? null : aimed.year();
    }

    /**
     * Says the value of a year: a new one, or another in place of what stood there.
     *
     * @throws RefusedException at {@code valueYear}, {@code valueAmount} or {@code valueSource}
     */
    public void measure(String year, String amount, String source) {
        int of = Entered.chosen("valueYear", "initiative.refused.value.year", Entered.year("valueYear", year));
        BigDecimal number =
                Entered.chosen("valueAmount", "initiative.refused.value.amount", Entered.number("valueAmount", amount));
        String from = Entered.required("valueSource", "initiative.refused.value.source", source);
        IndicatorValue known =
                values.stream().filter(value -> value.year() == of).findFirst().orElse(null);
        if (known != null) {
            known.correct(number, from);
            return;
        }
        if (values.size() >= MOST_VALUES) {
            throw new RefusedException("initiative.refused.value.many", Integer.toString(MOST_VALUES)).at("valueYear");
        }
        values.add(new IndicatorValue(this, of, number, from));
    }

    /** Takes the value of a year of the common era away. */
    public void forget(int year) {
        values.removeIf(value -> value.year() == year);
    }

    private static Point point(String field, Level typed) {
        BigDecimal amount = Entered.number(field, typed.amount());
        Integer year = Entered.year(field + "Year", typed.year());
        if (amount == null && year != null) {
            throw new RefusedException("initiative.refused.level.amount").at(field);
        }
        if (amount != null && year == null) {
            throw new RefusedException("initiative.refused.level.year").at(field + "Year");
        }
        return amount == null ? null : new Point(amount, year);
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Initiative initiative() {
        return initiative;
    }

    /** The name; English falls back to Thai. */
    public Bilingual name() {
        return new Bilingual(nameTh, nameEn.isEmpty() ? nameTh : nameEn);
    }

    /** The unit of measure; English falls back to Thai. */
    public Bilingual measure() {
        return new Bilingual(measureTh, measureEn.isEmpty() ? measureTh : measureEn);
    }

    /** Where it began, null when nobody said. */
    public Point baseline() {
        return baseline == null ? null : new Point(baseline, Objects.requireNonNull(baselineYear));
    }

    /** What it is to reach, null when nobody said. */
    public Point target() {
        return target == null ? null : new Point(target, Objects.requireNonNull(targetYear));
    }

    /** The yearly values, the earliest first. */
    public List<IndicatorValue> values() {
        return values.stream()
                .sorted((one, other) -> Integer.compare(one.year(), other.year()))
                .toList();
    }

    /** As it stands in fields for typing: years in the Buddhist era. */
    public Words words() {
        return new Words(
                new Bilingual(nameTh, nameEn), new Bilingual(measureTh, measureEn), typed(baseline()), typed(target()));
    }

    private static Level typed(Point point) {
        return point == null
                ? Level.NONE
                : new Level(figure(point.amount()), EraYear.brief(point.year()).th());
    }

    /** A number as people read and type it: thousands apart, without needless zeros. */
    public static String figure(BigDecimal amount) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }
}
