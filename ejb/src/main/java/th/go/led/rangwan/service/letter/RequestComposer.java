package th.go.led.rangwan.service.letter;

import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.letter.RequestWords;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.letter.LetterParties.LetterCase;

/** Proposes the words of a letter of request, which a person then makes their own. */
final class RequestComposer {
    /** What is enclosed with every request, as the letter lists it. */
    static final List<String> ENCLOSURES = List.of(
            "สรุปข้อมูลผลงาน จำนวน 1 ชุด",
            "ประเด็นที่ขอให้กล่าวถึงในหนังสือรับรอง จำนวน 1 ชุด",
            "ตัวอย่างหนังสือรับรองภาษาอังกฤษ จำนวน 1 ชุด");

    private RequestComposer() {}

    /**
     * The words proposed.
     *
     * @param addressee whom letters to the body address, as the register of bodies says; empty where it does not
     * @param office as the last request wrote it; empty for the department's name alone
     * @param due null while nobody has set a day
     */
    static RequestWords words(LetterCase parties, String addressee, String office, LocalDate due) {
        String department = parties.department().th();
        String by = due == null ? "" : " ทั้งนี้ ขอได้โปรดจัดส่งภายใน" + ThaiDate.full(due, Language.TH);
        return new RequestWords(
                office.isEmpty() ? department : office,
                addressee.isEmpty() ? "หัวหน้า" + parties.body().th() : addressee,
                "ขอความอนุเคราะห์ออกหนังสือรับรองผลงาน (Letter of Reference)",
                "",
                "ด้วย" + department + "จะส่งผลงาน “" + parties.work().th() + "” สมัครเข้ารับ"
                        + parties.call().th()
                        + " ซึ่งกำหนดให้ผู้สมัครมีหนังสือรับรองจากหน่วยงานภายนอกที่ต่างหน่วยงานกัน จำนวน "
                        + parties.needed() + " ฉบับ",
                department + "พิจารณาแล้วเห็นว่า " + parties.body().th()
                        + " เป็นหน่วยงานที่ทราบการดำเนินงานและผลของผลงานดังกล่าวเป็นอย่างดี จึงขอความอนุเคราะห์ออกหนังสือรับรอง"
                        + "เป็นภาษาอังกฤษบนหัวกระดาษของหน่วยงาน ลงนามและลงวันที่ โดยกล่าวถึงความสำคัญ คุณค่า และผลสำเร็จ"
                        + "ที่เกิดขึ้นจริงของผลงาน รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย" + by,
                "จึงเรียนมาเพื่อโปรดพิจารณาให้ความอนุเคราะห์ จะเป็นพระคุณยิ่ง");
    }
}
