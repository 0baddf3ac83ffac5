package th.go.led.rangwan.domain.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A deadline as it is stored with the change of a cycle that told it; one without words is none. */
@Embeddable
class StatedDeadline {
    @Column(name = "deadline_words")
    private String words;

    @Column(name = "deadline_zone")
    private String zoneName;

    @Column(name = "deadline_offset")
    private String offset;

    @Column(name = "deadline_date")
    private LocalDate date;

    @Column(name = "deadline_readings")
    private String readings;

    protected StatedDeadline() {} // JPA

    StatedDeadline(DeadlineDefinition stated) {
        this.words = stated.words();
        this.zoneName = stated.zoneName();
        this.offset = stated.offset().getId();
        this.date = stated.date();
        this.readings = stated.readings().stream().map(DeadlineReading::name).collect(Collectors.joining(" "));
    }

    DeadlineDefinition definition(Provenance from) {
        List<DeadlineReading> lawful =
                Arrays.stream(readings.split(" ")).map(DeadlineReading::valueOf).toList();
        return new DeadlineDefinition(words, zoneName, ZoneOffset.of(offset), date, lawful, from);
    }
}
