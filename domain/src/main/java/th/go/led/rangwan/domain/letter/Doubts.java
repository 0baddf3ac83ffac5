package th.go.led.rangwan.domain.letter;

import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/** Finds what the rule alone cannot tell about a body, beside those whose letters go before its own. */
final class Doubts {
    private Doubts() {}

    /** The doubts: about the body itself first, then about it and each of the others. */
    static List<Doubt> of(Candidate.Body body, List<Candidate> before, Applicant applicant) {
        List<Doubt> doubts = new ArrayList<>();
        if (body.underApplicantsMinistry()) {
            doubts.add(alone(
                    IndependenceQuestion.MINISTRY, "กระทรวงเดียวกับผู้สมัคร", "of the ministry of the applicant"));
        }
        if (body.line().stream().anyMatch(applicant::soundsLike)) {
            doubts.add(alone(
                    IndependenceQuestion.NAME,
                    "ชื่อคล้ายหน่วยงานในสังกัดผู้สมัคร",
                    "its name is like that of a unit of the applicant"));
        }
        if (body.kind() == BodyKind.OTHER) {
            doubts.add(alone(
                    IndependenceQuestion.KIND,
                    "ไม่แน่ว่าเป็นภาครัฐหรือภาคเอกชน",
                    "neither public nor private for certain"));
        }
        before.forEach(other -> together(body, other.body(), doubts));
        return doubts;
    }

    private static void together(Candidate.Body body, Candidate.Body other, List<Doubt> doubts) {
        Bilingual name = other.name();
        if (body.isAboveOrUnder(other)) {
            doubts.add(new Doubt(
                    IndependenceQuestion.LINE,
                    other.id(),
                    new Bilingual(
                            "อยู่ในสายบังคับบัญชาเดียวกับ" + name.th(),
                            "above or under " + name.en() + ", which writes too")));
        }
        body.sharedParent(other)
                .ifPresent(parent -> doubts.add(new Doubt(
                        IndependenceQuestion.SIBLINGS,
                        other.id(),
                        new Bilingual(
                                "อยู่ใต้" + parent.th() + "เช่นเดียวกับ" + name.th(),
                                "under " + parent.en() + " like " + name.en() + ", which writes too"))));
    }

    private static Doubt alone(IndependenceQuestion question, String th, String en) {
        return new Doubt(question, 0, new Bilingual(th, en));
    }
}
