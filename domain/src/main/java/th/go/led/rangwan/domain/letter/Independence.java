package th.go.led.rangwan.domain.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Which letters count (ข้อ ๔.๒): two, of different bodies, public or private, none of them the applicant or a unit under
 * it; one of them may be the clinic's, once the clinic was attended. Letters nearer to acceptance are looked at first, so
 * that a later one of the same body cannot push out one that already counts.
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
    private final Rulings rulings;
    private final int needed;
    private final List<Candidate> before = new ArrayList<>();
    private final List<Standing> standings = new ArrayList<>();
    private int filled;

    private Independence(Applicant applicant, Rulings rulings, int needed) {
        this.applicant = applicant;
        this.rulings = rulings;
        this.needed = needed;
    }

    /**
     * Judges all letters of one nomination together.
     *
     * @param needed how many letters the call asks for
     * @return one standing a letter, those nearest to acceptance first; those of a clinic not attended come last
     */
    public static List<Standing> judge(List<Candidate> letters, Applicant applicant, Rulings rulings, int needed) {
        Independence rule = new Independence(applicant, rulings, needed);
        letters.stream()
                .sorted(Comparator.comparing(
                                (Candidate letter) -> !letter.clinic().earned())
                        .thenComparingInt(letter -> NEAREST.indexOf(letter.state()))
                        .thenComparingLong(Candidate::letterId))
                .forEach(rule::judge);
        return List.copyOf(rule.standings);
    }

    /** What one body's letter would count as if it were the only one. */
    public static Standing alone(Candidate.Body body, Applicant applicant, Rulings rulings) {
        return judge(List.of(new Candidate(0, LetterState.PLANNED, ClinicStanding.NONE, body)), applicant, rulings, 1)
                .get(0);
    }

    private void judge(Candidate letter) {
        Finding finding = finding(letter);
        int slot = 0;
        boolean fills = false;
        if (finding.mayFill() && filled < needed) {
            slot = filled + 1;
            fills = finding.verdict() == Verdict.PASS && letter.state() == LetterState.ACCEPTED;
            filled += fills ? 1 : 0;
        }
        standings.add(new Standing(
                letter.letterId(),
                finding.verdict(),
                finding.reason(),
                slot,
                fills,
                finding.ruled(),
                finding.doubts(),
                finding.open()));
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
        if (letter.clinic() == ClinicStanding.WITHDRAWN) {
            return fail(
                    "การเข้าคลินิกถูกถอนหรือยกเลิก จึงไม่ได้สิทธิหนังสือฉบับนี้",
                    "the clinic was cancelled or its attendance withdrawn, so this letter is not earned any more");
        }
        return settled(letter, Doubts.of(letter.body(), before, applicant));
    }

    /** What directors ruled on these doubts; a question that is open outweighs a ruling that it counts. */
    private Finding settled(Candidate letter, List<Doubt> doubts) {
        long body = letter.body().id();
        List<Doubt> open = doubts.stream()
                .filter(doubt -> rulings.on(body, doubt).isEmpty())
                .toList();
        List<Doubt> closed =
                doubts.stream().filter(doubt -> !open.contains(doubt)).toList();
        Optional<Doubt> against = closed.stream()
                .filter(doubt -> rulings.on(body, doubt).orElseThrow() == Verdict.FAIL)
                .findFirst();
        if (against.isPresent()) {
            return new Finding(
                    Verdict.FAIL,
                    new Bilingual("ผอ. วินิจฉัยว่านับไม่ได้", "a director ruled that it does not count"),
                    List.of(against.get()),
                    0);
        }
        if (!open.isEmpty()) {
            List<Doubt> all = new ArrayList<>(open);
            all.addAll(closed);
            return new Finding(
                    Verdict.CANNOT_TELL,
                    Bilingual.join(open.stream().map(Doubt::reason).toList()),
                    all,
                    open.size());
        }
        if (letter.clinic() == ClinicStanding.AWAITED) {
            return new Finding(
                    Verdict.CANNOT_TELL,
                    new Bilingual("ยังไม่ได้เข้าคลินิกให้คำปรึกษา", "the clinic was not attended yet"),
                    closed,
                    0);
        }
        Bilingual reason = closed.isEmpty()
                ? new Bilingual("คนละหน่วยงานกับผู้สมัครและฉบับอื่น", "a body of its own, apart from the applicant")
                : new Bilingual("ผอ. วินิจฉัยว่านับได้", "a director ruled that it counts");
        return new Finding(Verdict.PASS, reason, closed, 0);
    }

    private static Finding fail(String th, String en) {
        return new Finding(Verdict.FAIL, new Bilingual(th, en), List.of(), 0);
    }

    private record Finding(Verdict verdict, Bilingual reason, List<Doubt> doubts, int open) {
        /** A letter that only waits for the clinic has its slot in view; one that waits for a director has none. */
        boolean mayFill() {
            return verdict != Verdict.FAIL && open == 0;
        }

        boolean ruled() {
            return !doubts.isEmpty() && open == 0 && verdict != Verdict.CANNOT_TELL;
        }
    }
}
