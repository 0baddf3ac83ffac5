package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.identity.CapacityKind;
import th.go.led.rangwan.domain.identity.Power;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.service.decision.DecisionService;
import th.go.led.rangwan.service.organisation.OrderChoices;
import th.go.led.rangwan.service.organisation.OrderForm;
import th.go.led.rangwan.service.organisation.OrderRow;
import th.go.led.rangwan.service.organisation.OrderService;
import th.go.led.rangwan.service.organisation.PersonForm;
import th.go.led.rangwan.service.organisation.PersonSheet;
import th.go.led.rangwan.service.organisation.PostSheet;
import th.go.led.rangwan.service.organisation.StaffService;
import th.go.led.rangwan.service.organisation.UnitForm;
import th.go.led.rangwan.service.organisation.UnitRow;
import th.go.led.rangwan.service.organisation.UnitService;

/** Units, people and orders as secretary and administrator keep them; everything here is rolled back. */
class OrganisationServiceIT extends TheWhole {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 10);
    private static final LocalDate LAST = LocalDate.of(2022, 1, 14);
    private static final Instant BEGINS = Instant.parse("2022-01-09T17:00:00Z");
    private static final Instant ENDS = Instant.parse("2022-01-14T17:00:00Z");

    @Resource
    private UserTransaction transaction;

    @Inject
    private UnitService units;

    @Inject
    private StaffService staff;

    @Inject
    private OrderService orders;

    @Inject
    private DecisionService decisions;

    private <T> T undone(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            return work.call();
        } finally {
            transaction.rollback();
        }
    }

    private static String key(Callable<?> act) {
        return assertThrows(RefusedException.class, act::call).key();
    }

    @Test
    void anOrderGivesItsCapacityFromItsFirstDayThroughItsLast() throws Exception {
        undone(() -> {
            long ict = id(Identity.as("secretary1", orders::choices).people(), "ผอ.ศูนย์เทคโนโลยีสารสนเทศฯ");
            Identity.as("secretary1", () -> orders.enter(acting(ict, "ผู้อำนวยการกลุ่มพัฒนาระบบบริหาร")));
            String line =
                    "ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร รักษาราชการแทน ผู้อำนวยการกลุ่มพัฒนาระบบบริหาร";
            assertFalse(lines(ict, BEGINS.minusNanos(1000)).contains(line));
            assertEquals(line, lines(ict, BEGINS).get(0));
            assertEquals(line, lines(ict, ENDS.minusNanos(1000)).get(0));
            assertFalse(lines(ict, ENDS).contains(line));
            return null;
        });
    }

    @Test
    void nobodyEntersAnOrderForThemselves() throws Exception {
        undone(() -> {
            OrderChoices choices = Identity.as("secretary1", orders::choices);
            long self = id(choices.people(), "หน้าห้องรองอธิบดี");
            assertEquals(
                    "organisation.refused.order.oneself",
                    key(() -> Identity.as("secretary1", () -> orders.enter(acting(self, "อธิบดีกรมบังคับคดี")))));
            return null;
        });
    }

    @Test
    void norThroughAPostThatTheyHoldOnAnyOfItsDays() throws Exception {
        undone(() -> {
            long own = post("เลขานุการผู้บริหาร");
            OrderForm before = new OrderForm(
                    CapacityKind.ACTING,
                    new OrderForm.To(0, own),
                    post("อธิบดีกรมบังคับคดี"),
                    Set.of(),
                    false,
                    0,
                    "คำสั่งทดสอบที่ ๓/๒๕๖๓",
                    LocalDate.of(2001, 1, 1),
                    LocalDate.of(2001, 1, 1),
                    null);
            assertEquals(
                    "organisation.refused.order.oneself",
                    key(() -> Identity.as("secretary1", () -> orders.enter(before))));
            return null;
        });
    }

    @Test
    void theDepartmentHasOneHeadAlways() throws Exception {
        assertEquals("organisation.refused.head", key(() -> lead("นักวิเคราะห์นโยบายและแผนปฏิบัติการ", true)));
        assertEquals("organisation.refused.headless", key(() -> lead("รองอธิบดีกรมบังคับคดี", true)));
        assertEquals("organisation.refused.headless", key(() -> lead("อธิบดีกรมบังคับคดี", false)));
        lead("อธิบดีกรมบังคับคดี", true);
    }

    private Void lead(String title, boolean head) throws Exception {
        long id = post(title);
        return undone(() -> Identity.as("admin1", () -> {
            PostSheet post = units.post(id);
            units.changePost(id, post.version(), post.title(), head);
            return null;
        }));
    }

    @Test
    void aDelegationIsNotPassedOnUnlessItSaysSo() throws Exception {
        undone(() -> {
            OrderRow letters = Identity.as("secretary1", orders::standing).rows().stream()
                    .filter(row -> row.kind() == CapacityKind.DELEGATED)
                    .findFirst()
                    .orElseThrow();
            assertFalse(letters.passable());
            long analyst = id(Identity.as("secretary1", orders::choices).people(), "นักวิเคราะห์ฯ 1");
            OrderForm passedOn = new OrderForm(
                    CapacityKind.DELEGATED,
                    new OrderForm.To(analyst, 0),
                    post("ผู้อำนวยการกลุ่มพัฒนาระบบบริหาร"),
                    Set.of(Power.SIGN_LETTERS),
                    false,
                    letters.id(),
                    "คำสั่งทดสอบที่ ๒/๒๕๖๔",
                    FIRST,
                    FIRST,
                    LAST);
            assertEquals(
                    "identity.refused.order.passed",
                    key(() -> Identity.as("secretary1", () -> orders.enter(passedOn))));
            return null;
        });
    }

    @Test
    void whatIsCancelledGivesNothingFromThatInstantOn() throws Exception {
        undone(() -> {
            OrderRow acting = Identity.as("admin1", orders::standing).rows().stream()
                    .filter(row -> row.kind() == CapacityKind.ACTING)
                    .findFirst()
                    .orElseThrow();
            long seen = Identity.as("admin1", () -> orders.sheet(acting.id())).version();
            Identity.as("admin1", () -> {
                orders.cancel(acting.id(), seen, "แต่งตั้งอธิบดีแล้ว");
                return null;
            });
            long deputy = id(Identity.as("admin1", orders::choices).people(), "รองอธิบดี 1");
            assertEquals(List.of("รองอธิบดีกรมบังคับคดี"), lines(deputy, null));
            return null;
        });
    }

    @Test
    void aSecretarySignsNothing() {
        assertThrows(
                EJBAccessException.class,
                () -> Identity.as("secretary1", () -> {
                    decisions.decide(1, null);
                    return null;
                }));
    }

    @Test
    void theAdministratorKeepsUnitsAndPeople() throws Exception {
        undone(() -> Identity.as("admin1", () -> {
            List<UnitRow> tree = units.tree();
            long department = tree.get(0).id();
            UnitForm typed = new UnitForm("กองทดสอบหน่วยงาน", "Proof Division", department, "ยธ ๐๕๙๙/", "");
            units.add(typed);
            assertEquals("organisation.refused.unit.named", key(() -> units.add(typed)));
            return null;
        }));
        undone(() -> Identity.as("admin1", () -> {
            UnitRow below = units.tree().get(1);
            UnitForm circle = new UnitForm("กองทดสอบหน่วยงาน", "Proof Division", below.id(), "", "");
            assertEquals("identity.refused.unit.circle", key(() -> change(below.id(), circle)));
            return null;
        }));
        undone(() -> Identity.as("admin1", () -> {
            assertEquals(
                    "organisation.refused.login.taken",
                    key(() -> staff.add(new PersonForm("Analyst1", "ผู้ทดสอบ", "Tester", ""))));
            return null;
        }));
        undone(() -> Identity.as("admin1", () -> {
            long person = staff.add(new PersonForm("proof-person", "ผู้ทดสอบ", "Tester", "proof@example.go.th"));
            assertTrue(staff.sheet(person, null).capacities().isEmpty());
            staff.hold(person, post("นักวิชาการตรวจสอบภายใน"), FIRST);
            assertEquals(
                    0, staff.sheet(person, BEGINS.minusNanos(1000)).capacities().size());
            PersonSheet held = staff.sheet(person, BEGINS);
            assertEquals(1, held.capacities().size());
            staff.end(held.holdings().get(0).id(), held.holdings().get(0).version(), LAST);
            assertEquals(0, staff.sheet(person, ENDS).capacities().size());
            return null;
        }));
    }

    private Void change(long unit, UnitForm form) {
        units.change(unit, units.unit(unit).version(), form);
        return null;
    }

    private OrderForm acting(long person, String post) throws Exception {
        return new OrderForm(
                CapacityKind.ACTING,
                new OrderForm.To(person, 0),
                post(post),
                Set.of(),
                false,
                0,
                "คำสั่งทดสอบที่ ๑/๒๕๖๕",
                FIRST,
                FIRST,
                LAST);
    }

    private long post(String title) throws Exception {
        return id(Identity.as("admin1", orders::choices).posts(), title);
    }

    private List<String> lines(long person, Instant at) throws Exception {
        return Identity.as("auditor1", () -> staff.sheet(person, at)).capacities().stream()
                .map(capacity -> capacity.line().th())
                .toList();
    }

    private static long id(List<OrderChoices.Choice> choices, String name) {
        return choices.stream()
                .filter(choice -> choice.name().th().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
