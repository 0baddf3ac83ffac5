package th.go.led.rangwan.service.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import th.go.led.rangwan.domain.initiative.Indicator;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.initiative.OtherAward;
import th.go.led.rangwan.domain.initiative.Partner;
import th.go.led.rangwan.domain.initiative.PartnerKind;
import th.go.led.rangwan.domain.initiative.SdgStrength;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What stands beside the demo's works. The award is the memo's; the numbers are invented, and their sources say so.
 */
@Dependent
class DemoRecords {
    private static final String INVENTED = "ข้อมูลสาธิต";

    @Inject
    private WorkRecords records;

    void besideNetwork(Initiative work, Instant at) {
        work.serve("16.3", SdgStrength.MAIN, "ประชาชนทราบสิทธิและเข้าถึงความช่วยเหลือก่อนถูกบังคับคดี", at);
        work.serve("16.6", SdgStrength.MAIN, "ปรับขั้นตอนบังคับคดีให้ตรวจสอบได้และคำนึงถึงสิทธิทุกขั้น", at);
        work.serve("16.b", SdgStrength.SUPPORTING, "แนวปฏิบัติไม่เลือกปฏิบัติใช้กับทุกสำนักงาน", at);
        work.serve("4.7", SdgStrength.SUPPORTING, "อบรมเครือข่ายชุมชนและสถานศึกษาเรื่องสิทธิมนุษยชน", at);
        partner(work, "กรมคุ้มครองสิทธิและเสรีภาพ", PartnerKind.PUBLIC, "ร่วมวางหลักสูตรและอบรมบุคลากร");
        partner(work, "ศูนย์ไกล่เกลี่ยข้อพิพาทภาคประชาชน", PartnerKind.CIVIL_SOCIETY, "ไกล่เกลี่ยก่อนบังคับคดีในชุมชน");
        partner(work, "สถานศึกษาในพื้นที่", PartnerKind.PUBLIC, "เผยแพร่ความรู้เรื่องสิทธิแก่เยาวชน");
        partner(work, "องค์กรปกครองส่วนท้องถิ่น", PartnerKind.PUBLIC, "จัดสถานที่และส่งต่อผู้ที่ต้องการความช่วยเหลือ");
        records.add(new OtherAward(
                work,
                new OtherAward.Words(
                        "รางวัลองค์กรต้นแบบด้านสิทธิมนุษยชน", "กรมคุ้มครองสิทธิและเสรีภาพ", "2564", "ระดับดีเด่น")));
        Indicator informed = indicator(
                work,
                new Bilingual(
                        "ลูกหนี้รายย่อยที่ทราบสิทธิก่อนถูกยึดทรัพย์",
                        "Small debtors who know their rights before seizure"),
                new Bilingual("ร้อยละ", "per cent"),
                new Indicator.Level("42", "2561"),
                new Indicator.Level("80", "2565"));
        values(informed, "2562", "51.5", "2563", "63", "2564", "72.5");
        Indicator mediated = indicator(
                work,
                new Bilingual(
                        "ข้อพิพาทที่ไกล่เกลี่ยสำเร็จโดยเครือข่ายชุมชน", "Disputes settled by the community network"),
                new Bilingual("เรื่อง", "cases"),
                new Indicator.Level("320", "2561"),
                new Indicator.Level("1,500", "2565"));
        values(mediated, "2562", "640", "2563", "905", "2564", "1,280");
    }

    void besideSafeArea(Initiative work, Instant at) {
        work.serve("1.4", SdgStrength.MAIN, "ครัวเรือนรายได้น้อยไม่สูญเสียที่อยู่อาศัย", at);
        partner(work, "องค์กรปกครองส่วนท้องถิ่น", PartnerKind.PUBLIC, "ร่วมเลือกพื้นที่นำร่อง");
        partner(work, "สถาบันการเงินของรัฐ", PartnerKind.PUBLIC, "ปรับโครงสร้างหนี้ก่อนบังคับคดี");
        partner(work, "ศูนย์ยุติธรรมชุมชน", PartnerKind.CIVIL_SOCIETY, "รับเรื่องและไกล่เกลี่ยในพื้นที่");
        indicator(
                work,
                new Bilingual(
                        "ครัวเรือนที่ไม่ถูกยึดที่อยู่อาศัยหลังไกล่เกลี่ย",
                        "Households that keep their home after mediation"),
                new Bilingual("ครัวเรือน", "households"),
                new Indicator.Level("0", "2564"),
                new Indicator.Level("500", "2566"));
    }

    void besideElectronicService(Initiative work, Instant at) {
        work.serve("16.10", SdgStrength.SUPPORTING, "คู่ความติดตามสำนวนของตนได้ทุกเวลา", at);
        partner(work, "สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)", PartnerKind.PUBLIC, "เชื่อมโยงข้อมูลและยืนยันตัวตน");
        partner(work, "ธนาคารพาณิชย์", PartnerKind.PRIVATE, "รับชำระเงินและวางเงินทางออนไลน์");
        partner(
                work,
                "หน่วยงานสหประชาชาติที่ให้คำปรึกษา",
                PartnerKind.UNITED_NATIONS,
                "ให้คำปรึกษาด้านการออกแบบบริการ ปี 2563");
        Indicator filed = indicator(
                work,
                new Bilingual("คำร้องที่ยื่นทางออนไลน์", "Requests filed online"),
                new Bilingual("ร้อยละของคำร้องทั้งหมด", "per cent of all requests"),
                new Indicator.Level("0", "2562"),
                new Indicator.Level("70", "2565"));
        values(filed, "2563", "38", "2564", "57");
        Indicator days = indicator(
                work,
                new Bilingual("เวลาเฉลี่ยต่อคำร้อง", "Mean time for a request"),
                new Bilingual("วัน", "days"),
                new Indicator.Level("15", "2562"),
                new Indicator.Level("5", "2565"));
        values(days, "2563", "9.5", "2564", "6.8");
    }

    void besideMediation(Initiative work, Instant at) {
        work.serve("16.3", SdgStrength.MAIN, "คู่ความเข้าถึงการไกล่เกลี่ยได้หลังมีคำพิพากษา", at);
        work.serve("1.4", SdgStrength.MAIN, "ครัวเรือนยังอยู่ในบ้านและทำกินในที่ดินเดิม", at);
        partner(work, "ศูนย์ไกล่เกลี่ยข้อพิพาทภาคประชาชน", PartnerKind.CIVIL_SOCIETY, "จัดผู้ไกล่เกลี่ยอาสาในอำเภอ");
        partner(work, "หน่วยงานให้กู้ยืมเพื่อการศึกษา", PartnerKind.PUBLIC, "ใช้ข้อตกลงมาตรฐานกับผู้กู้");
        Indicator settled = indicator(
                work,
                new Bilingual("เรื่องที่ไกล่เกลี่ยสำเร็จ", "Cases settled"),
                new Bilingual("ร้อยละของเรื่องที่เจรจา", "per cent of cases heard"),
                new Indicator.Level("61", "2561"),
                new Indicator.Level("85", "2565"));
        values(settled, "2562", "68", "2563", "74.5", "2564", "81");
    }

    private void partner(Initiative work, String name, PartnerKind kind, String part) {
        records.add(new Partner(work, new Partner.Words(name, kind, part)));
    }

    private Indicator indicator(
            Initiative work, Bilingual name, Bilingual measure, Indicator.Level baseline, Indicator.Level target) {
        Indicator indicator = new Indicator(work, new Indicator.Words(name, measure, baseline, target));
        records.add(indicator);
        return indicator;
    }

    private static void values(Indicator indicator, String... yearsAndAmounts) {
        for (int place = 0; place < yearsAndAmounts.length; place += 2) {
            indicator.measure(yearsAndAmounts[place], yearsAndAmounts[place + 1], INVENTED);
        }
    }
}
