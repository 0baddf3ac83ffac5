package th.go.led.rangwan.domain.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.paper.DateReader.FoundDate;
import th.go.led.rangwan.domain.paper.FoundContradiction.Reading;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Handwriting below the signature that cannot be read: a line of letters that are no words, a date without a whole year,
 * or a date more than {@value #PLAUSIBLE_DAYS} days after the paper's own.
 */
final class HandwritingRule implements ContradictionRule {
    private static final int PLAUSIBLE_DAYS = 31;
    private static final Pattern LETTERS = Pattern.compile("(?:[ก-ฮ]{1,3}\\. {0,3}){3,20}");

    @Override
    public List<FoundContradiction> judge(ReadPaper paper) {
        Optional<Span> tail = paper.tail();
        if (tail.isEmpty()) return List.of();
        List<Span> late = new ArrayList<>();
        List<Span> doubtful = new ArrayList<>();
        for (FoundDate date : paper.dates()) {
            if (!tail.get().holds(date.place())) continue;
            Span line = paper.source().lineAt(date.place().start()).place();
            if (!date.complete()) doubtful.add(line);
            else if (late(paper, date)) late.add(line);
        }
        paper.source().lines().stream()
                .filter(line -> tail.get().holds(line.place()))
                .filter(line -> LETTERS.matcher(line.words()).matches())
                .forEach(line -> doubtful.add(line.place()));
        return late.isEmpty() && doubtful.isEmpty() ? List.of() : List.of(told(late, doubtful));
    }

    private static boolean late(ReadPaper paper, FoundDate date) {
        return date.date() != null
                && paper.dated()
                        .map(written -> date.date().isAfter(plausible(written)))
                        .orElse(false);
    }

    private static LocalDate plausible(LocalDate written) {
        return written.plusDays(PLAUSIBLE_DAYS);
    }

    private static FoundContradiction told(List<Span> late, List<Span> doubtful) {
        List<Span> all = new ArrayList<>(late);
        all.addAll(doubtful);
        List<Span> places = all.stream().distinct().limit(MOST_PLACES).toList();
        return new FoundContradiction(
                "handwriting",
                late.isEmpty()
                        ? new Bilingual("ลายมือท้ายหนังสืออ่านไม่ออก", "Handwriting at the end that cannot be read")
                        : new Bilingual(
                                "ลายมือท้ายหนังสือ และวันที่หลังวันลงนาม",
                                "Handwriting at the end, with dates after the signature"),
                List.of(
                        new Reading(
                                "later",
                                new Bilingual("เขียนเพิ่มภายหลังวันลงนาม", "Written after the day of the signature"),
                                late.isEmpty() ? places : late),
                        new Reading(
                                "misread", new Bilingual("อ่านจากลายมือผิด", "Misread from the handwriting"), places)),
                true);
    }
}
