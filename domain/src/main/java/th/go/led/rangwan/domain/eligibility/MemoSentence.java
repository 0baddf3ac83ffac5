package th.go.led.rangwan.domain.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.ClauseStanding;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.OfficialThai;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * One clause as it goes into a memo: the clause, the verdict and why, the facts with givers and dates, what is missing and
 * whom to ask, from when the work is eligible, and what a director decided instead. Official Thai with Thai digits and full
 * dates of the Buddhist era; plain English beside it.
 */
final class MemoSentence {
    private MemoSentence() {}

    static Bilingual of(ClauseVerdict clause) {
        return new Bilingual(thai(clause), english(clause));
    }

    private static String thai(ClauseVerdict clause) {
        String name = clause.title().th() + " (" + clause.shortName().th() + ")";
        if (clause.computed() == ClauseStanding.AT_FILING && !clause.overridden()) {
            return OfficialThai.of(name + " จะตรวจเมื่อมีใบสมัคร จึงยังไม่นับในผลการคัดกรอง");
        }
        List<String> parts = new ArrayList<>();
        parts.add("ตาม" + name + " " + saysThai(clause.computed()) + " เนื่องจาก"
                + clause.explanation().th().replace(" · ", " และ").replace("รอผู้วินิจฉัย: ", "ยังรอคำวินิจฉัยเรื่อง"));
        int told = parts.size();
        givers(clause)
                .forEach((giver, facts) ->
                        parts.add((parts.size() == told ? "ทั้งนี้ ตามข้อเท็จจริงที่ " : "และตามข้อเท็จจริงที่ ")
                                + giver.name().th() + " ให้ไว้"
                                + (giver.day() == null ? "" : "เมื่อวันที่ " + ThaiDate.official(giver.day())) + " คือ "
                                + together(facts, Language.TH)));
        for (MissingFact missing : clause.missing()) {
            parts.add("สิ่งที่ยังขาด คือ " + (missing.ruling() ? "คำวินิจฉัยเรื่อง" : "")
                    + missing.label().th() + " ซึ่ง" + (missing.ruling() ? "ต้องขอจาก" : "สอบถามได้จาก")
                    + missing.ask().th());
        }
        if (clause.firstEligibleOn() != null) {
            parts.add("โดยจะมีคุณสมบัติตามข้อนี้ในรอบที่ปิดรับสมัครตั้งแต่วันที่ "
                    + ThaiDate.official(clause.firstEligibleOn()) + " เป็นต้นไป");
        }
        if (clause.overridden()) {
            parts.add(overrideThai(clause.override()));
        }
        return OfficialThai.of(String.join(" ", parts));
    }

    private static String overrideThai(GivenOverride given) {
        return "อย่างไรก็ดี " + given.capacity().th() + " ได้สั่งเมื่อวันที่ "
                + ThaiDate.official(ThaiDate.dayOf(given.at())) + " ให้ถือว่า"
                + saysThai(ClauseStanding.valueOf(given.verdict().name())) + " โดยให้เหตุผลว่า “" + given.reason()
                + "”";
    }

    private static String english(ClauseVerdict clause) {
        String title =
                capital(clause.title().en()) + " (" + lower(clause.shortName().en()) + ")";
        if (clause.computed() == ClauseStanding.AT_FILING && !clause.overridden()) {
            return title + " is checked once there is a nomination and does not count in the screening yet.";
        }
        List<String> parts = new ArrayList<>();
        parts.add("Under " + clause.title().en() + " ("
                + lower(clause.shortName().en()) + ") " + says(clause.computed()) + ": "
                + running(clause.explanation().en()).replace("waits for a person's ruling: ", "a ruling is awaited on ")
                + ".");
        int told = parts.size();
        givers(clause)
                .forEach((giver, facts) -> parts.add(
                        (parts.size() == told ? "This rests on facts given by " : "It also rests on facts given by ")
                                + giver.name().en()
                                + (giver.day() == null ? "" : " on " + english(giver.day())) + ": "
                                + together(facts, Language.EN) + "."));
        for (MissingFact missing : clause.missing()) {
            parts.add("Still missing" + (missing.ruling() ? ", and for a person to rule on: " : ": ")
                    + missing.label().en() + "; ask " + missing.ask().en() + ".");
        }
        if (clause.firstEligibleOn() != null) {
            parts.add("It becomes eligible under this clause in a call that closes on or after "
                    + english(clause.firstEligibleOn()) + ".");
        }
        if (clause.overridden()) {
            GivenOverride given = clause.override();
            parts.add("However, the " + given.capacity().en() + " ordered on " + english(ThaiDate.dayOf(given.at()))
                    + " that " + says(ClauseStanding.valueOf(given.verdict().name())) + ", for this reason: “"
                    + given.reason() + "”.");
        }
        return String.join(" ", parts);
    }

    private static String saysThai(ClauseStanding standing) {
        return switch (standing) {
            case PASS -> "ผลงานผ่านการคัดกรอง";
            case FAIL -> "ผลงานไม่ผ่านการคัดกรอง";
            case CANNOT_TELL -> "ยังตัดสินไม่ได้ว่าผลงานผ่านการคัดกรองหรือไม่";
            case AT_FILING -> "ตรวจเมื่อยื่นใบสมัคร";
        };
    }

    private static String says(ClauseStanding standing) {
        return switch (standing) {
            case PASS -> "the work passes";
            case FAIL -> "the work fails";
            case CANNOT_TELL -> "it cannot be told yet whether the work passes";
            case AT_FILING -> "the work is checked at filing";
        };
    }

    /** Reasons that each begin with a capital, running on in one sentence. */
    private static String running(String reasons) {
        return Stream.of(reasons.split("; ", -1)).map(MemoSentence::lower).collect(Collectors.joining("; "));
    }

    /** Who gave facts, and on which day. */
    private record Giver(Bilingual name, LocalDate day) {}

    private static Map<Giver, List<UsedFact>> givers(ClauseVerdict clause) {
        Map<Giver, List<UsedFact>> found = new LinkedHashMap<>();
        for (UsedFact used : clause.facts()) {
            LocalDate day = used.fact().givenAt() == null
                    ? null
                    : ThaiDate.dayOf(used.fact().givenAt());
            found.computeIfAbsent(new Giver(used.fact().giver(), day), first -> new ArrayList<>())
                    .add(used);
        }
        return found;
    }

    private static String together(List<UsedFact> facts, Language language) {
        List<String> words = facts.stream()
                .map(used -> used.label().in(language) + " (" + used.value().in(language) + ")")
                .toList();
        return String.join(language == Language.TH ? " และ" : " and ", words);
    }

    private static String english(LocalDate day) {
        return ThaiDate.full(day, Language.EN).replaceFirst("^\\S+ ", "");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The first letter small, unless an abbreviation or a name such as UN begins there. */
    private static String lower(String words) {
        boolean name = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return name || words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
