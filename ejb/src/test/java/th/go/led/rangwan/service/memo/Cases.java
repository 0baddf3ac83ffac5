package th.go.led.rangwan.service.memo;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.CycleReader;
import th.go.led.rangwan.domain.cycle.DeadlineReading;
import th.go.led.rangwan.domain.deadline.Deadline;
import th.go.led.rangwan.domain.deadline.HolidayTable;
import th.go.led.rangwan.domain.deadline.OfficeCalendar;
import th.go.led.rangwan.domain.eligibility.Screening;
import th.go.led.rangwan.domain.rule.Fact;
import th.go.led.rangwan.domain.rule.Facts;

/** Records of nominations to compose memos from: the shipped call, and a work of another unit in category 2. */
final class Cases {
    static final Instant NOW = Instant.parse("2021-11-22T02:00:00Z");
    static final Facts GOOD = Facts.none()
            .with("nominee.kind", by("public"))
            .with("nominator.kind", by("self"))
            .with("innovative", by("yes"))
            .with("fit.2", by("yes"))
            .with("started.on", by("2018-10-01"))
            .with("started.proof", by("yes"))
            .with("unpsa.won", by("no"))
            .with("un.involvement", by("none"));

    private static final CycleDefinition CALL = call();
    private static final MemoCase.Parties PARTIES = new MemoCase.Parties(
            "กรมบังคับคดี", "อธิบดีกรมบังคับคดี", "กลุ่มพัฒนาระบบบริหาร", "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร");

    private Cases() {}

    static MemoCase with(Facts facts) {
        return with(facts, null, new MemoCase.Tally(2, 2));
    }

    static MemoCase with(Facts facts, DeadlineReading settled, MemoCase.Tally letters) {
        return new MemoCase(
                PARTIES,
                "เครือข่ายบริการประชาชนด้านสิทธิมนุษยชน",
                CALL,
                CALL.category("2").orElseThrow(),
                Deadline.of(CALL.deadline(), settled).faces(NOW, new OfficeCalendar(HolidayTable.shipped())),
                Screening.of(CALL, facts, "2"),
                letters,
                new MemoCase.Tally(4, 4),
                new MemoCase.Score("78.5", 2));
    }

    static Fact by(String value) {
        return new Fact(value, "นักวิเคราะห์ฯ 2", Instant.parse("2021-10-12T02:00:00Z"), null);
    }

    /** The lines of one part. */
    static List<String> lines(String part) {
        return part.lines().toList();
    }

    private static CycleDefinition call() {
        try {
            return CycleReader.read(Cases.class.getResourceAsStream("/cycles/unpsa-2022.xml"))
                    .orRefuse();
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }
}
