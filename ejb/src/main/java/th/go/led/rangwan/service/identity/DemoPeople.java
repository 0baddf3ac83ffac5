package th.go.led.rangwan.service.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.identity.ActingOrder;
import th.go.led.rangwan.domain.identity.CapacityKind;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.identity.PostHolding;

/** The demo's units, posts and people. People are named by their posts: nobody real stands in demo data. */
@Dependent
public class DemoPeople {
    private static final Instant SINCE = Instant.parse("2020-09-30T17:00:00Z"); // 1 ต.ค. 2563 in Bangkok

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private DemoOrders orders;

    /** Enters them into an empty database; does nothing when anybody is there already. */
    public boolean enter() {
        if (!people.empty()) {
            return false;
        }
        OrgUnit department = unit("กรมบังคับคดี", "Legal Execution Department", null);
        enterCoordination(department);
        enterOtherUnits(department);
        enterExecutive(department);
        orders.enter();
        return true;
    }

    private void enterCoordination(OrgUnit department) {
        OrgUnit development = unit("กลุ่มพัฒนาระบบบริหาร", "Administrative Development Group", department);
        development.coordinateApplications();
        development.headPapersWith("ยธ ๐๕๒๐(อ)/ ", "โทร. ๐ ๒๘๘๗ ๕๑๒๔ ภายใน ๑๑๗๘");
        Post analyst = post(
                development,
                title("นักวิเคราะห์นโยบายและแผนปฏิบัติการ", "Policy and Plan Analyst", "นักวิเคราะห์ฯ", "Analyst"),
                false);
        hold(person("analyst1", "นักวิเคราะห์ฯ 1", "Analyst 1"), analyst);
        hold(person("analyst2", "นักวิเคราะห์ฯ 2", "Analyst 2"), analyst);
        Post director = post(
                development,
                title(
                        "ผู้อำนวยการกลุ่มพัฒนาระบบบริหาร",
                        "Director of the Administrative Development Group",
                        "ผอ.กลุ่มพัฒนาระบบบริหาร",
                        "Director, Administrative Development"),
                true);
        hold(person("director1", "ผอ.กลุ่มพัฒนาระบบบริหาร", "Director, Administrative Development"), director);
    }

    private void enterOtherUnits(OrgUnit department) {
        OrgUnit computing = unit(
                "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร", "Information and Communication Technology Centre", department);
        Post director = post(
                computing,
                title(
                        "ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร",
                        "Director of the ICT Centre",
                        "ผอ.ศูนย์เทคโนโลยีสารสนเทศฯ",
                        "Director, ICT Centre"),
                true);
        hold(person("director2", "ผอ.ศูนย์เทคโนโลยีสารสนเทศฯ", "Director, ICT Centre"), director);
        Post officer = post(
                computing,
                title("นักวิชาการคอมพิวเตอร์", "Computer Technical Officer", "ผู้ดูแลระบบ", "Administrator"),
                false);
        hold(person("admin1", "ผู้ดูแลระบบ 1", "Administrator 1"), officer);
        OrgUnit bankruptcy = unit("กองบังคับคดีล้มละลาย", "Bankruptcy Execution Division", department);
        post(
                bankruptcy,
                title(
                        "ผู้อำนวยการกองบังคับคดีล้มละลาย",
                        "Director of the Bankruptcy Execution Division",
                        "ผอ.กองบังคับคดีล้มละลาย",
                        "Director, Bankruptcy Execution"),
                true);
        OrgUnit internalAudit = unit("กลุ่มตรวจสอบภายใน", "Internal Audit Group", department);
        Post auditor = post(
                internalAudit,
                title("นักวิชาการตรวจสอบภายใน", "Internal Auditor", "ผู้ตรวจสอบภายใน", "Auditor"),
                false);
        hold(person("auditor1", "ผู้ตรวจสอบภายใน 1", "Internal auditor 1"), auditor);
    }

    private void enterExecutive(OrgUnit department) {
        Post general =
                post(department, title("อธิบดีกรมบังคับคดี", "Director-General", "อธิบดี", "Director-General"), true);
        Post deputy = post(
                department, title("รองอธิบดีกรมบังคับคดี", "Deputy Director-General", "รองอธิบดี", "Deputy DG"), false);
        Person ddg = person("ddg1", "รองอธิบดี 1", "Deputy Director-General 1");
        hold(ddg, deputy);
        entities.persist(new ActingOrder(
                ActingOrder.GivenTo.person(ddg),
                ActingOrder.Gives.all(CapacityKind.ACTING, general),
                new ActingOrder.Reference("คำสั่งกรมบังคับคดีที่ ๖๗๙/๒๕๖๔", LocalDate.of(2021, 9, 30)),
                new ActingOrder.Term(Instant.parse("2021-09-30T17:00:00Z"), Instant.parse("2022-09-30T17:00:00Z"))));
        OrgUnit secretariat = unit("สำนักงานเลขานุการกรม", "Office of the Secretary", department);
        Post secretary =
                post(secretariat, title("เลขานุการผู้บริหาร", "Executive Secretary", "หน้าห้อง", "Secretary"), false);
        hold(person("secretary1", "หน้าห้องรองอธิบดี", "Executive secretary"), secretary);
    }

    private OrgUnit unit(String th, String en, OrgUnit parent) {
        OrgUnit unit = new OrgUnit(th, en, parent);
        entities.persist(unit);
        return unit;
    }

    private Post post(OrgUnit unit, Post.Title title, boolean head) {
        Post post = new Post(unit, title, head);
        entities.persist(post);
        return post;
    }

    private Person person(String login, String th, String en) {
        Person person = new Person(login, th, en);
        person.reachAt(login + "@example.go.th");
        entities.persist(person);
        return person;
    }

    private void hold(Person person, Post post) {
        entities.persist(new PostHolding(person, post, SINCE));
    }

    private static Post.Title title(String th, String en, String shortTh, String shortEn) {
        return new Post.Title(th, en, shortTh, shortEn);
    }
}
