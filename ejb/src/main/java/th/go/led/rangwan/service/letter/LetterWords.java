package th.go.led.rangwan.service.letter;

import java.time.LocalDate;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.shared.ThaiDigits;
import th.go.led.rangwan.service.letter.LetterParties.LetterCase;

/** The words of the messages that go out about a letter: Thai first, then English; no word of the dossier. */
final class LetterWords {
    private final LetterCase parties;
    private final ReferenceLetter letter;

    LetterWords(LetterCase parties, ReferenceLetter letter) {
        this.parties = parties;
        this.letter = letter;
    }

    /** Subject line and text. */
    record Text(String title, String words) {}

    /** With the numbered letter. */
    Text request() {
        return text(
                "ขอความอนุเคราะห์หนังสือรับรองผลงาน",
                parties.department().th() + "ขอความอนุเคราะห์หนังสือรับรองผลงาน “" + work() + "” " + number()
                        + " ที่แนบมานี้ พร้อมสรุปข้อมูลผลงาน ประเด็นที่ขอให้กล่าวถึง และตัวอย่างหนังสือภาษาอังกฤษที่ปรับใช้ได้"
                        + byTh(),
                "The " + parties.department().en() + " asks for a letter of reference for its initiative “"
                        + parties.work().en()
                        + "”. The numbered request, a summary of the initiative, the points to cover and a model letter"
                        + " are attached." + byEn());
    }

    /** The request once more. */
    Text again() {
        return text(
                "ขอความอนุเคราะห์หนังสือรับรองผลงาน (ส่งอีกครั้ง)",
                parties.department().th() + "ขอส่งหนังสือขอความอนุเคราะห์หนังสือรับรองผลงาน “" + work() + "” "
                        + number() + " มาอีกครั้งพร้อมเอกสารแนบชุดเดิม" + byTh(),
                "We send our request for a letter of reference for “"
                        + parties.work().en() + "” once more, with the same enclosures." + byEn());
    }

    /** A reminder before the due day, or after it. */
    Text reminder(int daysFromDue) {
        return daysFromDue > 0
                ? text(
                        "ติดตามหนังสือรับรองผลงาน เลยกำหนดแล้ว",
                        "หนังสือรับรองผลงาน “" + work() + "” " + number() + " ซึ่งขอให้จัดส่งภายใน"
                                + dayTh(letter.dueOn()) + " ยังมาไม่ถึง หากส่งแล้วหรือต้องการเวลาเพิ่ม โปรดแจ้ง"
                                + parties.unit().th(),
                        "The letter of reference for “" + parties.work().en() + "”, asked for by "
                                + dayEn(letter.dueOn())
                                + ", has not reached us. If it is on its way, or you need more time, let us know.")
                : text(
                        "ขอเตือนกำหนดหนังสือรับรองผลงาน",
                        "ขอเรียนเตือนว่าหนังสือรับรองผลงาน “" + work() + "” " + number() + " มีกำหนดส่งภายใน"
                                + dayTh(letter.dueOn()) + " หากต้องการข้อมูลเพิ่ม โปรดติดต่อ"
                                + parties.unit().th(),
                        "This is a reminder that the letter of reference for “"
                                + parties.work().en() + "” is asked for by " + dayEn(letter.dueOn()) + ".");
    }

    /** Where its writer answers without an account. */
    Text link(String address) {
        return text(
                "หน้าสำหรับตอบและส่งหนังสือรับรองผลงาน",
                "หน่วยงานของท่านตอบและส่งหนังสือรับรองผลงาน “" + work() + "” " + number() + " ได้ที่\n\n" + address
                        + "\n\nหน้านี้ถามรหัส 6 หลัก ซึ่ง" + parties.unit().th() + "จะแจ้งให้ทราบทางอื่น" + byTh(),
                "You can answer, and send the letter of reference for “"
                        + parties.work().en()
                        + "”, at\n\n" + address
                        + "\n\nThe page asks for a code of six digits, which we tell you another way." + byEn());
    }

    /** The letter goes back to be mended. */
    Text sentBack(String why) {
        return text(
                "ขอให้แก้ไขหนังสือรับรองผลงาน",
                "ขอขอบคุณสำหรับหนังสือรับรองผลงาน “" + work() + "” ทั้งนี้ ขอความอนุเคราะห์แก้ไขแล้วส่งใหม่ ดังนี้\n\n"
                        + why,
                "Thank you for the letter of reference for “"
                        + parties.work().en()
                        + "”. It has to be mended before we can file it; the points are given in Thai above.");
    }

    /** It is no longer needed. */
    Text cancelled() {
        return text(
                "แจ้งยกเลิกคำขอหนังสือรับรองผลงาน",
                parties.department().th() + "ขอแจ้งยกเลิกคำขอหนังสือรับรองผลงาน “" + work() + "” " + number()
                        + " ไม่ต้องดำเนินการต่อ และขอขอบคุณในความอนุเคราะห์",
                "We withdraw our request for a letter of reference for “"
                        + parties.work().en() + "”. Nothing more is needed from you; thank you.");
    }

    private Text text(String title, String th, String en) {
        return new Text(
                title + " “" + work() + "”",
                "เรียน " + letter.recipient().name() + "\n\n" + th + "\n\n" + String.join("\n", parties.contact())
                        + "\n"
                        + parties.department().th() + "\n\n---\n\n" + en + "\n\n"
                        + parties.unit().en() + ", " + parties.department().en() + "\n");
    }

    private String work() {
        return parties.work().th();
    }

    private String number() {
        return letter.requestNumber().isEmpty() ? "" : "ตามหนังสือ ที่ " + ThaiDigits.toThai(letter.requestNumber());
    }

    private String byTh() {
        return letter.dueOn() == null ? "" : " ขอให้จัดส่งภายใน" + dayTh(letter.dueOn());
    }

    private String byEn() {
        return letter.dueOn() == null ? "" : " We need it by " + dayEn(letter.dueOn()) + ".";
    }

    private static String dayTh(LocalDate day) {
        return ThaiDate.full(day, Language.TH);
    }

    private static String dayEn(LocalDate day) {
        return ThaiDate.full(day, Language.EN);
    }
}
