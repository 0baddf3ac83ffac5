package th.go.led.rangwan.domain.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Which letters count (ข้อ ๔.๒): two, of different bodies, public or private, none of them the applicant or a unit under
 * it; one of them may be the clinic's. Letters nearer to acceptance are looked at first, so that a later one of the same
 * body cannot push out one that already counts.
 */
public final class Independence {
    private static final List<LetterState> NEAREST = List.of(
            LetterState.ACCEPTED,
            LetterState.RECEIVED,
            LetterState.AGREED,
            LetterState.SENT_BACK,
            LetterState.OPENED,
            LetterState.REQUESTED,
            LetterState.PLANNED,
            LetterState.DECLINED,
            LetterState.CANCELLED,
            LetterState.CYCLE_CANCELLED);

    private final Applicant applicant;
    private final int needed;
    private final List<Candidate> before = new ArrayList<>();
    private final List<Standing> standings = new ArrayList<>();
    private int filled;

    private Independence(Applicant applicant, int needed) {
        this.applicant = applicant;
        this.needed = needed;
    }

    /**
     * Judges all letters of one nomination together.
     *
     * @param needed how many letters the call asks for
     * @return one standing a letter, those nearest to acceptance first
     */
    public static List<Standing> judge(List<Candidate> letters, Applicant applicant, int needed) {
        Independence rule = new Independence(applicant, needed);
        letters.stream()
                .sorted(Comparator.comparingInt((Candidate letter) -> NEAREST.indexOf(letter.state()))
                        .thenComparingLong(Candidate::letterId))
                .forEach(rule::judge);
        return List.copyOf(rule.standings);
    }

    private void judge(Candidate letter) {
        Finding finding = finding(letter);
        boolean ruled = finding.verdict() == Verdict.CANNOT_TELL && letter.ruling() != null;
        if (ruled) {
            finding = ruling(letter.ruling());
        }
        int slot = 0;
        boolean fills = false;
        if (finding.verdict() == Verdict.PASS && filled < needed) {
            slot = filled + 1;
            fills = letter.state() == LetterState.ACCEPTED;
            filled += fills ? 1 : 0;
        }
        standings.add(new Standing(letter.letterId(), finding.verdict(), finding.reason(), slot, fills, ruled));
        if (!letter.state().ended() && finding.verdict() != Verdict.FAIL) {
            before.add(letter);
        }
    }

    private Finding finding(Candidate letter) {
        if (letter.state().ended()) {
            return switch (letter.state()) {
                case DECLINED -> fail("หน่วยงานไม่ออกหนังสือให้", "the body will not write one");
                case CYCLE_CANCELLED -> fail("ยกเลิกพร้อมรอบการสมัคร", "cancelled with its cycle");
                default -> fail("ยกเลิกแล้ว", "cancelled");
            };
        }
        if (letter.body().line().stream().anyMatch(applicant::bears)) {
            return fail("เป็นหน่วยงานที่สมัครหรือหน่วยงานในสังกัด", "it is the applicant or a unit of the applicant");
        }
        for (Candidate other : before) {
            if (letter.body().equalsBody(other.body())) {
                return fail("หน่วยงานเดียวกันนับได้ฉบับเดียว", "letters of one body count once");
            }
            if (letter.fromClinic() && other.fromClinic()) {
                return fail("หนังสือจากคลินิกนับได้ฉบับเดียว", "only one letter of the clinic counts");
            }
        }
        List<Bilingual> doubts = doubts(letter);
        return doubts.isEmpty()
                ? new Finding(
                        Verdict.PASS,
                        new Bilingual(
                                "คนละหน่วยงานกับผู้สมัครและฉบับอื่น", "a body of its own, apart from the applicant"))
                : new Finding(Verdict.CANNOT_TELL, Bilingual.join(doubts));
    }

    private List<Bilingual> doubts(Candidate letter) {
        List<Bilingual> doubts = new ArrayList<>();
        if (letter.body().underApplicantsMinistry()) {
            doubts.add(new Bilingual("กระทรวงเดียวกับผู้สมัคร", "of the ministry of the applicant"));
        }
        if (letter.body().line().stream().anyMatch(applicant::soundsLike)) {
            doubts.add(new Bilingual(
                    "ชื่อคล้ายหน่วยงานในสังกัดผู้สมัคร", "its name is like that of a unit of the applicant"));
        }
        if (letter.body().kind() == BodyKind.OTHER) {
            doubts.add(new Bilingual("ไม่แน่ว่าเป็นภาครัฐหรือภาคเอกชน", "neither public nor private for certain"));
        }
        before.stream()
                .filter(other -> letter.body().isAboveOrUnder(other.body()))
                .map(other -> other.body().name())
                .findFirst()
                .ifPresent(name -> doubts.add(new Bilingual(
                        "อยู่ในสายบังคับบัญชาเดียวกับ" + name.th(),
                        "above or under " + name.en() + ", which writes too")));
        return doubts;
    }

    private static Finding ruling(Candidate.Ruling ruling) {
        return new Finding(
                ruling.verdict(),
                ruling.verdict() == Verdict.PASS
                        ? new Bilingual("ผอ. วินิจฉัยว่านับได้", "a director ruled that it counts")
                        : new Bilingual("ผอ. วินิจฉัยว่านับไม่ได้", "a director ruled that it does not count"));
    }

    private static Finding fail(String th, String en) {
        return new Finding(Verdict.FAIL, new Bilingual(th, en));
    }

    private record Finding(Verdict verdict, Bilingual reason) {}
}
