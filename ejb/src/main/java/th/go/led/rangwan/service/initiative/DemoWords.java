package th.go.led.rangwan.service.initiative;

import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.shared.Bilingual;

/** The words about the demo's works. */
final class DemoWords {
    static final Initiative.Description NETWORK = new Initiative.Description(
            new Bilingual("เครือข่ายบริการที่คำนึงถึงสิทธิมนุษยชน", "A service network that respects human rights"),
            new Bilingual("""
                    กรมบังคับคดีปรับทัศนคติบุคลากรและกระบวนการทำงานทุกขั้นตอนให้คำนึงถึงสิทธิมนุษยชน ตั้งแต่การแจ้งสิทธิ การไกล่เกลี่ย จนถึงการยึด อายัด และขายทอดตลาด \
                    พร้อมสร้างเครือข่ายภาคประชาชนในชุมชน เพื่อให้ชุมชนและกลุ่มเปราะบางรับทราบสิทธิตามกฎหมายและเข้าถึงความช่วยเหลือก่อนถูกบังคับคดี""", """
                    The department changed the attitudes of its staff and every step of its work so that human rights are respected, from notice of \
                    rights and mediation to seizure, attachment and public sale. A network of citizens in the communities tells people, the \
                    vulnerable above all, what rights the law gives them and where help is before execution begins."""),
            "ลูกหนี้และเจ้าหนี้รายย่อย ผู้สูงอายุ คนพิการ ชนพื้นเมือง และกลุ่มเปราะบางในชุมชน",
            "",
            "",
            "https://www.led.go.th",
            "4.7, 16.3, 16.6, 16.b");

    static final Initiative.Description SAFE_AREA = new Initiative.Description(
            new Bilingual("พื้นที่ปลอดการบังคับคดี", "Execution-free areas"),
            new Bilingual("""
                    กำหนดพื้นที่นำร่องที่หน่วยงานรัฐ เจ้าหนี้ และชุมชนร่วมกันแก้หนี้และไกล่เกลี่ยก่อนเข้าสู่การบังคับคดี \
                    โดยตั้งเป้าให้ครัวเรือนในพื้นที่ไม่ต้องถูกยึดหรือขายทอดตลาดที่อยู่อาศัย""", """
                    Pilot areas in which public bodies, creditors and the community settle debts and mediate before execution begins, so that no \
                    household there loses its home to seizure or public sale."""),
            "ครัวเรือนลูกหนี้รายย่อยและเกษตรกรในพื้นที่นำร่อง",
            "",
            "",
            "",
            "1.4, 10.2, 16.3");

    static final Initiative.Description ELECTRONIC_SERVICE = new Initiative.Description(
            new Bilingual("บริการอิเล็กทรอนิกส์งานบังคับคดี", "Electronic services of legal execution"),
            new Bilingual("""
                    ยื่นคำร้อง ติดตามสำนวน วางเงิน และร่วมประมูลทรัพย์ทางออนไลน์ได้ทั่วประเทศ \
                    ผู้ใช้บริการไม่ต้องเดินทางมาสำนักงาน และงานบังคับคดีเดินต่อได้ในช่วงการระบาดของโควิด-19""", """
                    Requests, case tracking, payments and bidding online from anywhere in the country. Nobody has to travel to an office, and the \
                    work went on through the COVID-19 pandemic."""),
            "คู่ความ ผู้ซื้อทรัพย์ และประชาชนทั่วประเทศ",
            "",
            "",
            "https://www.led.go.th",
            "9.c, 16.6, 16.10");

    static final Initiative.Description MEDIATION = new Initiative.Description(
            new Bilingual("การไกล่เกลี่ยในชั้นบังคับคดี", "Mediation at the stage of execution"),
            new Bilingual("""
                    เปิดให้คู่ความเจรจาได้หลังมีคำพิพากษาในทุกสำนักงานบังคับคดีโดยไม่เสียค่าใช้จ่าย มีผู้ไกล่เกลี่ยที่ผ่านการอบรม หน่วยเคลื่อนที่ถึงอำเภอที่อยู่ไกล \
                    และการเจรจาทางออนไลน์ เมื่อตกลงกันได้ก็งดหรือถอนการบังคับคดี""", """
                    The parties may negotiate after judgment in every execution office, free of charge, with trained mediators, mobile units that \
                    reach remote districts, and talks online. Once they agree, execution is suspended or withdrawn."""),
            "ลูกหนี้รายย่อย เกษตรกร ผู้ค้ำประกัน และผู้กู้ยืมเพื่อการศึกษา",
            "",
            "",
            "https://www.led.go.th",
            "1.4, 10.2, 16.3");

    private DemoWords() {}
}
