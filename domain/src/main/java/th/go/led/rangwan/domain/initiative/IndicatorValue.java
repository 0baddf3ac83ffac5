package th.go.led.rangwan.domain.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** What an indicator stood at in one year, and where that is known from. Corrected in place, through its indicator. */
@Entity
@Table(name = "indicator_value")
public class IndicatorValue {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Indicator indicator;

    @Column(name = "value_year")
    private int year;

    private BigDecimal amount;
    private String source;

    protected IndicatorValue() {} // JPA

    IndicatorValue(Indicator indicator, int year, BigDecimal amount, String source) {
        this.indicator = indicator;
        this.year = year;
        correct(amount, source);
    }

    final void correct(BigDecimal number, String from) {
        this.amount = number;
        this.source = from;
    }

    public Indicator indicator() {
        return indicator;
    }

    /** The year of the common era. */
    public int year() {
        return year;
    }

    public BigDecimal amount() {
        return amount;
    }

    /** Where the value is known from, in Thai. */
    public String source() {
        return source;
    }
}
