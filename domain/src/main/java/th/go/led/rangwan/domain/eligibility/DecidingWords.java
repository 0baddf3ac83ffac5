package th.go.led.rangwan.domain.eligibility;

import th.go.led.rangwan.domain.cycle.ClauseStanding;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** Says in a few words, for a narrow column, which clause decides a category and why. */
final class DecidingWords {
    private static final int LONGEST_TH = 32;
    private static final int MOST_WORDS = 5;

    private DecidingWords() {}

    static Bilingual of(CategoryVerdict judged) {
        return judged.deciding().map(DecidingWords::of).orElseGet(() -> passed(judged));
    }

    private static Bilingual of(ClauseVerdict clause) {
        String number = number(clause);
        if (clause.firstEligibleOn() != null) {
            Bilingual day = ThaiDate.brief(clause.firstEligibleOn());
            return new Bilingual(
                    number + " สมัครได้ตั้งแต่ " + whole(day.th()),
                    clause.clause() + ": eligible from " + whole(day.en()));
        }
        if (!clause.missing().isEmpty()) {
            return lacking(clause, clause.missing().get(0));
        }
        Bilingual told = clause.standing() == ClauseStanding.FAIL ? failing(clause) : clause.shortName();
        return new Bilingual("ไม่เข้า " + number + " " + told.th(), clause.clause() + " not met: " + told.en());
    }

    /** The part that fails, said of the work in whose row it stands; what the clause asks for where that is too long. */
    private static Bilingual failing(ClauseVerdict clause) {
        if (clause.overridden()) {
            return clause.shortName();
        }
        Bilingual part = new Bilingual(
                clause.finding().th().replaceFirst("^ผลงาน(?=ไม่|เคย)", ""),
                clause.finding().en().replaceFirst("^The work (?=\\p{Ll})", ""));
        boolean brief = part.th().length() <= LONGEST_TH && part.en().split(" ").length <= MOST_WORDS;
        return brief ? part : clause.shortName();
    }

    private static Bilingual lacking(ClauseVerdict clause, MissingFact missing) {
        if (!missing.ruling()) {
            return new Bilingual(
                    number(clause) + " ขาด" + missing.label().th(),
                    clause.clause() + ": missing: " + missing.label().en());
        }
        boolean brief = missing.label().th().length() <= clause.shortName().th().length();
        Bilingual asked = brief ? missing.label() : clause.shortName();
        return new Bilingual(
                number(clause) + " รอวินิจฉัย" + (brief ? "" : ": ") + asked.th(),
                clause.clause() + ": waits for a ruling: " + asked.en());
    }

    /** A date that is not torn at the end of a line. */
    private static String whole(String date) {
        return date.replace(' ', '\u00a0');
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
