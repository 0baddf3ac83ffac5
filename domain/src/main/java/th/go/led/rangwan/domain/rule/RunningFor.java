package th.go.led.rangwan.domain.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * The work has run for a period when the call closes. The period is counted by calendar to the date that the call names:
 * started 3 December 2019, two years are complete on 3 December 2021; started on 29 February, they are complete on the
 * last day of February. Too short fails, proved or not. Long enough passes once the start is proved.
 *
 * @param start the declared code of the start date
 * @param evidence the declared code of the fact whether the start is proved ({@code yes} or {@code no}), null when the
 *     call asks for no proof
 * @param period how long, in years, months and days
 */
public record RunningFor(String start, String evidence, Period period) implements Rule {
    /** The value of {@link #evidence} that proves the start. */
    public static final String PROVED = "yes";

    @Override
    public Outcome judge(Situation situation) {
        String code = situation.code(start);
        Optional<Fact> given = situation.find(start);
        Optional<LocalDate> date = given.map(Fact::value).flatMap(FactKind.Values::date);
        if (date.isEmpty()) return ChoiceIn.unknown(code, situation.vocabulary());
        LocalDate complete = date.get().plus(period);
        Map<String, Fact> used = new LinkedHashMap<>();
        used.put(code, given.get());
        if (evidence != null) {
            situation.find(evidence).ifPresent(fact -> used.put(situation.code(evidence), fact));
        }
        if (complete.isAfter(situation.deadline())) {
            return tooShort(used, date.get(), complete);
        }
        return longEnough(situation, used, date.get());
    }

    private Outcome tooShort(Map<String, Fact> used, LocalDate began, LocalDate complete) {
        Bilingual span = PeriodWords.of(period);
        Bilingual on = ThaiDate.brief(complete);
        Bilingual since = ThaiDate.brief(began);
        return Outcome.of(
                        Verdict.FAIL,
                        used,
                        new Bilingual(
                                "เริ่มดำเนินงาน " + since.th() + " จะครบ" + span.th() + "วันที่ " + on.th()
                                        + " ซึ่งหลังวันปิดรับสมัคร",
                                "Started on " + since.en() + "; " + span.en() + " are complete on " + on.en()
                                        + ", after the call closes"))
                .eligibleOn(complete)
                .changedBy(new Bilingual(
                        "สมัครได้ในรอบที่ปิดรับตั้งแต่วันที่ " + on.th(),
                        "Eligible in a call that closes on or after " + on.en()));
    }

    private Outcome longEnough(Situation situation, Map<String, Fact> used, LocalDate began) {
        Bilingual run = PeriodWords.of(monthsAndYears(began, situation.deadline()));
        Bilingual since = ThaiDate.brief(began);
        Bilingual counted = new Bilingual(
                "เริ่มดำเนินงาน " + since.th() + " นับถึงวันปิดรับสมัครได้" + run.th(),
                "Started on " + since.en() + "; " + run.en() + " complete when the call closes");
        if (evidence == null) return Outcome.of(Verdict.PASS, used, counted);
        boolean proved = situation
                .find(evidence)
                .filter(fact -> fact.value().equals(PROVED))
                .isPresent();
        if (proved) {
            return Outcome.of(
                    Verdict.PASS,
                    used,
                    new Bilingual(
                            counted.th() + " และมีเอกสารยืนยันวันเริ่ม", counted.en() + ", and the start is proved"));
        }
        String code = situation.code(evidence);
        Bilingual ask = situation.vocabulary().ask(code);
        return Outcome.of(
                        Verdict.CANNOT_TELL,
                        used,
                        new Bilingual(
                                counted.th() + " แต่ยังขาดเอกสารยืนยันวันเริ่ม",
                                counted.en() + ", but proof of the start is missing"))
                .lacking(List.of(code))
                .changedBy(new Bilingual(
                        "แนบเอกสารยืนยันวันเริ่มแล้วจะผ่านทันที ไม่ต้องรอวันใด ขอได้จาก " + ask.th(),
                        "Passes at once when proof of the start is attached. Ask " + ask.en()));
    }

    private static Period monthsAndYears(LocalDate began, LocalDate end) {
        Period run = began.until(end);
        return run.toTotalMonths() == 0 ? run : run.withDays(0);
    }

    @Override
    public Bilingual describe(Vocabulary vocabulary) {
        Bilingual span = PeriodWords.of(period);
        Bilingual base = new Bilingual(
                "ดำเนินงานมาแล้วอย่างน้อย" + span.th() + "เมื่อถึงวันปิดรับสมัคร",
                "the work has run for at least " + span.en() + " when the call closes");
        return evidence == null
                ? base
                : new Bilingual(base.th() + " และมีเอกสารยืนยันวันเริ่ม", base.en() + ", with proof of its start");
    }

    @Override
    public Set<String> facts() {
        Set<String> codes = new LinkedHashSet<>();
        codes.add(start);
        if (evidence != null) codes.add(evidence);
        return codes;
    }
}
