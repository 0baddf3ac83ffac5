package th.go.led.rangwan.domain.eligibility;

import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CategoryDefinition;
import th.go.led.rangwan.domain.cycle.ClauseStanding;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.OfficialThai;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** The screening of a work in one category as one paragraph for a memo, in official Thai and in English. */
public final class CategoryMemo {
    private CategoryMemo() {}

    /** The paragraph: result, every clause that does not simply pass, and what would change the result. */
    public static Bilingual of(CycleDefinition call, Bilingual work, CategoryVerdict judged, WayOut way) {
        CategoryDefinition category = call.category(judged.category()).orElseThrow();
        List<ClauseVerdict> told = judged.clauses().stream()
                .filter(clause -> clause.overridden() || open(clause.standing()))
                .toList();
        List<String> th = new ArrayList<>();
        List<String> en = new ArrayList<>();
        th.add("ผลงาน “" + work.th() + "” เมื่อคัดกรองตามประกาศ" + call.title().th() + " สาขา " + category.code() + " "
                + category.name().th() + " " + overallThai(judged));
        en.add("Screened against " + call.title().en() + ", category " + category.code() + " ("
                + category.name().en() + "), the work “" + work.en() + "” " + overallEnglish(judged));
        told.forEach(clause -> {
            th.add(clause.memo().th());
            en.add(clause.memo().en());
        });
        if (told.size() > 1) {
            firstDay(way, th, en);
        }
        otherCategories(way, th, en);
        return new Bilingual(OfficialThai.of(String.join(" ", th)), String.join(" ", en));
    }

    private static boolean open(ClauseStanding standing) {
        return standing == ClauseStanding.FAIL || standing == ClauseStanding.CANNOT_TELL;
    }

    private static String overallThai(CategoryVerdict judged) {
        long waiting = judged.count(ClauseStanding.AT_FILING);
        String later = waiting == 0 ? "" : " (อีก " + waiting + " ข้อตรวจเมื่อยื่นใบสมัคร)";
        return switch (judged.verdict()) {
            case PASS -> "มีคุณสมบัติครบทุกข้อที่ตรวจได้ในขั้นนี้" + later;
            case CANNOT_TELL -> "ยังตัดสินไม่ได้" + later;
            case FAIL -> "ไม่ผ่านการคัดกรอง" + later;
        };
    }

    private static String overallEnglish(CategoryVerdict judged) {
        long waiting = judged.count(ClauseStanding.AT_FILING);
        String later = waiting == 0 ? "." : " (" + waiting + " more are checked at filing).";
        return switch (judged.verdict()) {
            case PASS -> "meets every clause that can be checked now" + later;
            case CANNOT_TELL -> "cannot be judged yet" + later;
            case FAIL -> "does not pass" + later;
        };
    }

    /** Told only where several clauses have days of their own: then the last of them counts. */
    private static void firstDay(WayOut way, List<String> th, List<String> en) {
        if (way.firstEligibleOn() != null) {
            Bilingual day = ThaiDate.brief(way.firstEligibleOn());
            th.add("ผลงานจะสมัครสาขานี้ได้ในรอบที่ปิดรับสมัครตั้งแต่วันที่ " + day.th() + " เป็นต้นไป");
            en.add("It could enter this category in a call that closes on or after " + day.en() + ".");
        }
    }

    private static void otherCategories(WayOut way, List<String> th, List<String> en) {
        way.passing().forEach(category -> {
            th.add("ทั้งนี้ ผลงานมีคุณสมบัติในสาขา " + category.code() + " "
                    + category.name().th());
            en.add("It passes in category " + category.code() + " ("
                    + category.name().en() + ").");
        });
        way.open().forEach(category -> {
            th.add("ส่วนสาขา " + category.code() + " " + category.name().th()
                    + " ไม่มีข้อใดไม่ผ่าน เพียงแต่ยังขาดข้อเท็จจริง");
            en.add("In category " + category.code() + " (" + category.name().en()
                    + ") nothing fails; only facts are missing.");
        });
    }
}
