package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.domain.cycle.EventKind;
import th.go.led.rangwan.domain.event.CycleEvent;
import th.go.led.rangwan.domain.letter.BodyContact;
import th.go.led.rangwan.domain.letter.BodyKind;
import th.go.led.rangwan.domain.letter.OutsideBody;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.service.event.Events;

/** How the demo's outside bodies are reached, more of them for the register, and the clinic that earns a letter. */
@Dependent
public class DemoBodies {
    private static final String CYCLE = "unpsa-2022";

    @Inject
    private Bodies bodies;

    @Inject
    private Letters letters;

    @Inject
    private Events events;

    /** Enters them beside those that letters are asked of. */
    public void enter() {
        reach(
                "สำนักงาน ก.พ.ร.",
                contact(
                        "กองกิจการองค์การมหาชนและหน่วยงานของรัฐรูปแบบอื่น",
                        "opdc@example.go.th",
                        "0 2000 0001",
                        "เลขาธิการ ก.พ.ร."));
        reach(
                "คณะนิติศาสตร์ มหาวิทยาลัยของรัฐ",
                contact(
                        "สำนักงานคณบดี",
                        "law.dean@example.ac.th",
                        "0 2000 0002 ต่อ 12",
                        "คณบดีคณะนิติศาสตร์ มหาวิทยาลัยของรัฐ"));
        reach(
                "กรมคุ้มครองสิทธิและเสรีภาพ",
                contact(
                        "สำนักงานเลขานุการกรม",
                        "rlpd@example.go.th",
                        "0 2000 0003",
                        "อธิบดีกรมคุ้มครองสิทธิและเสรีภาพ"));
        reach(
                "สมาคมผู้บริโภคส่วนภูมิภาค",
                contact("สำนักงานสมาคม", "", "0 5300 0004", "นายกสมาคมผู้บริโภคส่วนภูมิภาค"));
        enterMore();
        events.of(CYCLE).stream()
                .filter(event -> event.content().kind() == EventKind.CLINIC)
                .findFirst()
                .ifPresent(this::earn);
    }

    private void enterMore() {
        OutsideBody department = body("กรมบังคับคดี", "Legal Execution Department", BodyKind.PUBLIC, null);
        body("สำนักงานบังคับคดีจังหวัดเชียงใหม่", "Chiang Mai Legal Execution Office", BodyKind.PUBLIC, department);
        OutsideBody chamber = body("หอการค้าจังหวัด", "Provincial chamber of commerce", BodyKind.PRIVATE, null);
        chamber.reachBy(contact("ฝ่ายเลขานุการ", "chamber@example.or.th", "0 2000 0005", "ประธานหอการค้าจังหวัด"));
        body("องค์การระหว่างประเทศด้านกฎหมาย", "International law organisation", BodyKind.OTHER, null)
                .reachBy(new BodyContact(
                        "Regional office",
                        "office@example.org",
                        "+66 2 000 0000",
                        "Bangkok",
                        "Regional Director",
                        Language.EN));
    }

    private void earn(CycleEvent clinic) {
        List<ReferenceLetter> pending = letters.pendingIn(CYCLE);
        pending.stream().filter(ReferenceLetter::fromClinic).forEach(letter -> letter.earnAt(clinic));
    }

    private void reach(String nameTh, BodyContact contact) {
        bodies.all().stream().filter(body -> body.name().th().equals(nameTh)).forEach(body -> body.reachBy(contact));
    }

    private static BodyContact contact(String office, String email, String telephone, String salutation) {
        return BodyContact.typed(new BodyContact(office, email, telephone, "", salutation, Language.TH));
    }

    private OutsideBody body(String th, String en, BodyKind kind, OutsideBody parent) {
        return bodies.add(new OutsideBody(new Bilingual(th, en), kind, parent, OutsideBody.Ties.NONE));
    }
}
