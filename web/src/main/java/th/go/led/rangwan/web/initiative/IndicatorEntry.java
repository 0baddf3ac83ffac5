package th.go.led.rangwan.web.initiative;

import java.io.Serializable;
import th.go.led.rangwan.domain.initiative.Indicator;
import th.go.led.rangwan.domain.shared.Bilingual;

/** An indicator as a person types it. */
public class IndicatorEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private String nameTh = "";
    private String nameEn = "";
    private String measureTh = "";
    private String measureEn = "";
    private String baseline = "";
    private String baselineYear = "";
    private String target = "";
    private String targetYear = "";

    IndicatorEntry() {}

    IndicatorEntry(Indicator.Words words) {
        nameTh = words.name().th();
        nameEn = words.name().en();
        measureTh = words.measure().th();
        measureEn = words.measure().en();
        baseline = words.baseline().amount();
        baselineYear = words.baseline().year();
        target = words.target().amount();
        targetYear = words.target().year();
    }

    Indicator.Words typed() {
        return new Indicator.Words(
                new Bilingual(nameTh, nameEn),
                new Bilingual(measureTh, measureEn),
                new Indicator.Level(baseline, baselineYear),
                new Indicator.Level(target, targetYear));
    }

    public String getNameTh() {
        return nameTh;
    }

    public void setNameTh(String nameTh) {
        this.nameTh = nameTh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getMeasureTh() {
        return measureTh;
    }

    public void setMeasureTh(String measureTh) {
        this.measureTh = measureTh;
    }

    public String getMeasureEn() {
        return measureEn;
    }

    public void setMeasureEn(String measureEn) {
        this.measureEn = measureEn;
    }

    public String getBaseline() {
        return baseline;
    }

    public void setBaseline(String baseline) {
        this.baseline = baseline;
    }

    public String getBaselineYear() {
        return baselineYear;
    }

    public void setBaselineYear(String baselineYear) {
        this.baselineYear = baselineYear;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getTargetYear() {
        return targetYear;
    }

    public void setTargetYear(String targetYear) {
        this.targetYear = targetYear;
    }
}
