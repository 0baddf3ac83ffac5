package th.go.led.rangwan.domain.rule;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/** A period in words: สองปี, 3 ปี 2 เดือน; two years, 3 years and 2 months. */
final class PeriodWords {
    private static final List<String> TH =
            List.of("หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ");
    private static final List<String> EN =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private PeriodWords() {}

    static Bilingual of(Period period) {
        List<Integer> numbers = List.of(period.getYears(), period.getMonths(), period.getDays());
        List<String> unitsTh = List.of("ปี", "เดือน", "วัน");
        List<String> unitsEn = List.of("year", "month", "day");
        boolean single = numbers.stream().filter(n -> n != 0).count() == 1;
        List<String> th = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int n = numbers.get(i);
            if (n == 0) continue;
            boolean inWords = single && n > 0 && n <= TH.size();
            th.add(inWords ? TH.get(n - 1) + unitsTh.get(i) : " " + n + " " + unitsTh.get(i));
            en.add((inWords ? EN.get(n - 1) : Integer.toString(n)) + " " + unitsEn.get(i) + (n == 1 ? "" : "s"));
        }
        if (th.isEmpty()) return new Bilingual("ศูนย์วัน", "no days");
        return new Bilingual(String.join("", th), String.join(" and ", en));
    }
}
