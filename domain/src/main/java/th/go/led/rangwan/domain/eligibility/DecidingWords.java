package th.go.led.rangwan.domain.eligibility;

import th.go.led.rangwan.domain.cycle.ClauseStanding;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** Says in a few words, for a narrow column, which clause decides a category and why. */
final class DecidingWords {
    private DecidingWords() {}

    static Bilingual of(CategoryVerdict judged) {
        return judged.deciding().map(DecidingWords::of).orElseGet(() -> passed(judged));
    }

    private static Bilingual of(ClauseVerdict clause) {
        Bilingual words = reason(clause);
        return new Bilingual(number(clause) + " " + words.th(), clause.clause() + ": " + words.en());
    }

    private static Bilingual reason(ClauseVerdict clause) {
        if (clause.firstEligibleOn() != null) {
            Bilingual day = ThaiDate.brief(clause.firstEligibleOn());
            return new Bilingual("สมัครได้ตั้งแต่ " + day.th(), "eligible from " + day.en());
        }
        if (clause.missing().isEmpty()) return clause.shortName();
        MissingFact missing = clause.missing().get(0);
        return missing.ruling()
                ? new Bilingual(
                        "รอวินิจฉัย" + missing.label().th(),
                        "waits for a ruling: " + missing.label().en())
                : new Bilingual(
                        "ขาด" + missing.label().th(),
                        "missing: " + missing.label().en());
    }

    private static Bilingual passed(CategoryVerdict judged) {
        long clauses = judged.clauses().stream()
                .filter(clause -> clause.standing() == ClauseStanding.PASS)
                .map(DecidingWords::number)
                .distinct()
                .count();
        return new Bilingual("ผ่านครบ " + clauses + " ข้อ", "passes all " + clauses + " clauses");
    }

    private static String number(ClauseVerdict clause) {
        return clause.title().th().replaceFirst("^ข้อ ", "");
    }
}
