package th.go.led.rangwan.domain.readiness;

import static th.go.led.rangwan.domain.given.Given.NOW;
import static th.go.led.rangwan.domain.given.Given.aNomination;
import static th.go.led.rangwan.domain.given.Given.aPerson;
import static th.go.led.rangwan.domain.given.Given.aPost;
import static th.go.led.rangwan.domain.given.Given.aUnit;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** A readiness plan in the making, opened on the morning of 12 October 2564. */
final class GivenPlan {
    static final Person ANALYST = aPerson("analyst1");
    static final LocalDate TODAY = ThaiDate.dayOf(NOW);
    static final Post POST = aPost(aUnit("กอง"), "ผู้อำนวยการ");

    private GivenPlan() {}

    static ReadinessPlan plan(PlanCause cause, String reason) {
        Nomination nomination = aNomination().build();
        return new ReadinessPlan(
                nomination.initiative(),
                new ReadinessPlan.Origin(cause, nomination, null, reason),
                ANALYST,
                ANALYST,
                NOW);
    }

    static ReadinessPlan plan() {
        return plan(PlanCause.CYCLE_CANCELLED, "รอบถูกยกเลิก");
    }

    static Gap gap() {
        return Gap.named(GapGround.CALL, "1.4", Bilingual.same("ข้อ ๑.๔"), Bilingual.same("หลักฐานวันเริ่ม"));
    }

    static Measure letters(int now, int target) {
        return new Measure(
                Bilingual.same("ฉบับ"), BigDecimal.valueOf(now), BigDecimal.valueOf(target), "ทะเบียนหนังสือ");
    }

    static Aim aim(LocalDate due) {
        return new Aim(Bilingual.same("ขอหนังสือ"), letters(0, 2), POST, due);
    }

    static ReadinessItem due(ReadinessPlan plan, LocalDate due) {
        return plan.need(gap(), aim(due), ANALYST, NOW);
    }

    /** Noon in Bangkok on a day. */
    static Instant on(LocalDate day) {
        return day.atTime(12, 0).atZone(ThaiDate.BANGKOK).toInstant();
    }

    static Instant later(int days) {
        return NOW.plus(Duration.ofDays(days));
    }

    /** The field at which something is refused; empty when it stands at none. */
    static String fieldOf(Runnable act) {
        return refused(act).field().orElse("");
    }

    /** The key of a refusal. */
    static String keyOf(Runnable act) {
        return refused(act).key();
    }

    private static RefusedException refused(Runnable act) {
        try {
            act.run();
        } catch (RefusedException refused) {
            return refused;
        }
        throw new AssertionError("not refused");
    }
}
