package th.go.led.rangwan.service.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.initiative.AskedFact;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.initiative.InitiativeFact;
import th.go.led.rangwan.domain.rule.Fact;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.People;

/**
 * The demo's works, from the memo of 11 October 2564 and public facts: one that is eligible in category 2, one that is too
 * young, one that a UN agency helped, and one whose dossier waits for the executive. People are named by their posts.
 */
@Dependent
public class DemoInitiatives {
    private static final Instant REGISTERED = Instant.parse("2021-10-11T03:20:00Z"); // 11 ต.ค. 2564 10:20 in Bangkok
    private static final Instant RULED = Instant.parse("2021-10-11T03:35:00Z");
    private static final String ANALYST = "นักวิเคราะห์ฯ 1";
    private static final String DIRECTOR = "ผอ.กลุ่มพัฒนาระบบบริหาร";
    private static final String COMPUTING = "ผอ.ศูนย์เทคโนโลยีสารสนเทศฯ";
    private static final Map<String, String> LOGINS =
            Map.of(ANALYST, "analyst1", DIRECTOR, "director1", COMPUTING, "director2");

    @Inject
    private Initiatives initiatives;

    @Inject
    private InitiativeFacts facts;

    @Inject
    private DemoRecords records;

    @Inject
    private AskingCall call;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    /** Enters the works with their facts. */
    public void enter() {
        enterNetwork();
        enterSafeArea();
        enterElectronicService();
        enterMediation();
    }

    private void enterNetwork() {
        Initiative network = register("HR-2562", "กลุ่มพัฒนาระบบบริหาร", DemoWords.NETWORK);
        records.besideNetwork(network, REGISTERED);
        publicBody(network, ANALYST);
        state(network, "started.on", "2018-10-01", ANALYST, "เริ่มตามแผนปรับกระบวนการทำงาน ปีงบประมาณ 2562");
        state(network, "started.proof", "yes", ANALYST, "คำสั่งแต่งตั้งคณะทำงานด้านสิทธิมนุษยชนของกรม ก.ย. 2561");
        state(network, "un.involvement", "none", ANALYST, "");
        rule(
                network,
                "innovative",
                "yes",
                "ปรับทั้งทัศนคติบุคลากรและขั้นตอนบังคับคดี และให้เครือข่ายภาคประชาชนร่วมออกแบบบริการ");
        rule(
                network,
                "fit.2",
                "yes",
                "เสริมความโปร่งใส ความรับผิดชอบ และการทำงานร่วมกันระหว่างหน่วยงาน ตรงตามที่บันทึกแนะนำ");
        rule(network, "fit.3", "no", "ผลงานไม่ได้ออกแบบเพื่อความเท่าเทียมทางเพศเป็นการเฉพาะ");
        rule(network, "fit.4", "no", "เริ่มก่อนการระบาด และไม่ได้ตอบสนองต่อโควิด-19 โดยตรง");
    }

    private void enterSafeArea() {
        Initiative area = register("SA-2565", "กองบังคับคดีล้มละลาย", DemoWords.SAFE_AREA);
        records.besideSafeArea(area, REGISTERED);
        publicBody(area, ANALYST);
        state(area, "started.on", "2022-02-01", ANALYST, "วันเริ่มตามแผน ยังไม่ประกาศพื้นที่");
        state(area, "un.involvement", "none", ANALYST, "");
        rule(area, "innovative", "yes", "ใช้พื้นที่เป็นฐานในการไกล่เกลี่ยก่อนบังคับคดี ซึ่งกรมยังไม่เคยทำ");
        rule(area, "fit.1", "yes", "มุ่งให้ลูกหนี้รายย่อยและกลุ่มเปราะบางเข้าถึงการไกล่เกลี่ยได้ในพื้นที่ของตน");
        rule(area, "fit.4", "no", "ไม่ได้ตอบสนองต่อโควิด-19 โดยตรง");
    }

    private void enterElectronicService() {
        Initiative service = register("ES-2563", "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร", DemoWords.ELECTRONIC_SERVICE);
        records.besideElectronicService(service, REGISTERED);
        publicBody(service, COMPUTING);
        state(service, "started.on", "2019-12-03", COMPUTING, "วันเปิดให้ประชาชนใช้บริการ");
        state(
                service,
                "un.involvement",
                "assisted",
                COMPUTING,
                "ได้คำปรึกษาด้านการออกแบบบริการจากหน่วยงานสหประชาชาติ ปี 2563");
        rule(service, "innovative", "yes", "ยื่น ติดตาม และรับผลงานบังคับคดีได้ครบทางออนไลน์เป็นครั้งแรกของกรม");
        rule(service, "fit.1", "yes", "ลดค่าเดินทางและเวลาของผู้ใช้บริการทุกกลุ่ม");
        rule(service, "fit.4", "yes", "ทำให้งานบังคับคดีเดินต่อได้ในช่วงที่สำนักงานปิด");
    }

    private void enterMediation() {
        Initiative mediation = register("MD-2561", "กลุ่มพัฒนาระบบบริหาร", DemoWords.MEDIATION);
        records.besideMediation(mediation, REGISTERED);
        publicBody(mediation, ANALYST);
        state(mediation, "started.on", "2017-10-02", ANALYST, "เริ่มในสำนักงานนำร่อง ปีงบประมาณ 2561");
        state(mediation, "started.proof", "yes", ANALYST, "คำสั่งเปิดศูนย์ไกล่เกลี่ยในสำนักงานนำร่อง ต.ค. 2560");
        state(mediation, "un.involvement", "none", ANALYST, "");
        rule(mediation, "innovative", "yes", "หน่วยงานบังคับคดีเป็นผู้ชวนคู่ความเจรจาเอง และข้อตกลงมีผลต่อสำนวนทันที");
        rule(mediation, "fit.1", "yes", "ผู้มีรายได้น้อยและผู้อยู่ห่างไกลเข้าถึงการไกล่เกลี่ยได้โดยไม่เสียค่าใช้จ่าย");
        rule(mediation, "fit.4", "no", "เริ่มก่อนการระบาด และไม่ได้ตอบสนองต่อโควิด-19 โดยตรง");
    }

    private Initiative register(String code, String unitTh, Initiative.Description words) {
        OrgUnit unit = people.units().stream()
                .filter(candidate -> candidate.nameTh().equals(unitTh))
                .findFirst()
                .orElseThrow();
        Initiative initiative = new Initiative(code, unit, words, REGISTERED);
        initiatives.add(initiative);
        audit.recordBySystem("initiative.registered", "initiative:" + initiative.id(), "demo");
        return initiative;
    }

    private void publicBody(Initiative initiative, String givenBy) {
        state(initiative, "nominee.kind", "public", givenBy, "");
        state(initiative, "nominator.kind", "self", givenBy, "");
        state(initiative, "unpsa.won", "no", givenBy, "");
    }

    private void rule(Initiative initiative, String code, String value, String reason) {
        keep(initiative, code, new Fact(value, DIRECTOR, RULED, reason));
    }

    private void state(Initiative initiative, String code, String value, String givenBy, String note) {
        keep(initiative, code, new Fact(value, givenBy, REGISTERED, note));
    }

    private void keep(Initiative initiative, String code, Fact fact) {
        AskedFact asked = AskedFact.of(call.definition()).stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow();
        facts.state(new InitiativeFact(
                initiative,
                asked.topic(),
                fact,
                people.byLogin(LOGINS.get(fact.givenBy())).orElseThrow()));
    }
}
