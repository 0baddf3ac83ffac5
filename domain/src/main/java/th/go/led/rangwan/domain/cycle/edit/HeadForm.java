package th.go.led.rangwan.domain.cycle.edit;

import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleChange;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.PortalDefinition;

/** The title of the cycle and how one applies. */
final class HeadForm implements PartForm {
    @Override
    public List<Item> items(CycleDefinition cycle) {
        return List.of(new Item("all", CyclePart.CYCLE.label()));
    }

    @Override
    public List<EditField> fields(CycleDefinition cycle, String code) {
        PortalDefinition portal = cycle.portal();
        return new Fields()
                .line("title", "ชื่อรอบ", "Title", cycle.title())
                .line("address", "ที่อยู่เว็บไซต์รับสมัคร", "Address of the portal", portal.address())
                .line("help", "ที่อยู่สำหรับสอบถาม", "Address for questions", portal.help())
                .tick(
                        "preScreening",
                        "เว็บไซต์มีคำถามก่อนเปิดแบบฟอร์ม",
                        "The portal asks before the form opens",
                        portal.preScreening())
                .tick(
                        "oneSitting",
                        "ต้องกรอกให้จบในครั้งเดียว",
                        "The form is filled in one sitting",
                        portal.oneSitting())
                .verified(portal.from().verified())
                .list();
    }

    @Override
    public CycleDefinition saved(CycleDefinition cycle, String code, Typed typed) {
        PortalDefinition portal = new PortalDefinition(
                typed.words("address").replace(" ", ""),
                typed.words("help"),
                typed.yes("preScreening"),
                typed.yes("oneSitting"),
                cycle.portal().categoryClause(),
                cycle.portal().questions(),
                typed.mark(cycle.portal().from()));
        return CycleChange.of(cycle)
                .title(typed.bilingual("title"))
                .portal(portal)
                .definition();
    }
}
