package th.go.led.rangwan.web.cycle;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleNotice;
import th.go.led.rangwan.domain.cycle.DeadlineDefinition;
import th.go.led.rangwan.domain.cycle.DeadlineReading;

/** What is typed of a deadline; its zone is the earlier deadline's until another is typed. */
public class DeadlineEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private String words = "";
    private LocalDate date;
    private String zoneName;
    private String offset;
    private DeadlineReading[] readings = {};

    DeadlineEntry(DeadlineDefinition held) {
        zoneName = held.zoneName();
        offset = held.offset().getId();
    }

    /** Whether nothing was typed. */
    boolean untouched() {
        return words.isBlank() && date == null;
    }

    CycleNotice.Told told() {
        ZoneOffset east = offset == null || offset.isEmpty() ? null : ZoneOffset.of(offset);
        return new CycleNotice.Told(words, zoneName, east, date, List.of(readings));
    }

    public List<ZoneChoice> getOffsets() {
        return ZoneChoice.ALL;
    }

    public DeadlineReading[] getAllReadings() {
        return DeadlineReading.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getZoneName() {
        return zoneName;
    }

    public void setZoneName(String zoneName) {
        this.zoneName = zoneName;
    }

    public String getOffset() {
        return offset;
    }

    public void setOffset(String offset) {
        this.offset = offset;
    }

    public DeadlineReading[] getReadings() {
        return readings.clone();
    }

    public void setReadings(DeadlineReading[] readings) {
        this.readings = readings.clone();
    }
}
