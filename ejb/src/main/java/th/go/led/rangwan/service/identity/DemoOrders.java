package th.go.led.rangwan.service.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import th.go.led.rangwan.domain.identity.ActingOrder;
import th.go.led.rangwan.domain.identity.CapacityKind;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.identity.Power;
import th.go.led.rangwan.domain.identity.Powers;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** The demo's orders beside the one that lets the deputy act: last year's, a delegation of letters, and a cancelled one. */
@Dependent
class DemoOrders {
    private static final LocalDate OCTOBER = LocalDate.of(2020, 10, 1);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private People people;

    void enter() {
        Post general = people.headOfDepartment();
        enter(
                ActingOrder.GivenTo.person(person("ddg1")),
                ActingOrder.Gives.all(CapacityKind.ACTING, general),
                new ActingOrder.Reference("คำสั่งกรมบังคับคดีที่ ๗๑๒/๒๕๖๓", LocalDate.of(2020, 9, 28)),
                term(OCTOBER, OCTOBER.plusYears(1)));
        enter(
                ActingOrder.GivenTo.person(person("director1")),
                ActingOrder.Gives.some(general, Powers.named(Set.of(Power.SIGN_LETTERS))),
                new ActingOrder.Reference("คำสั่งกรมบังคับคดีที่ ๗๐๒/๒๕๖๔", LocalDate.of(2021, 10, 5)),
                term(LocalDate.of(2021, 10, 5), null));
        Post division = entities.createQuery(
                        "select p from Post p where p.titleTh = 'ผู้อำนวยการกองบังคับคดีล้มละลาย'", Post.class)
                .getSingleResult();
        enter(
                        ActingOrder.GivenTo.person(person("director2")),
                        ActingOrder.Gives.all(CapacityKind.KEEPING_POST, division),
                        new ActingOrder.Reference("คำสั่งกรมบังคับคดีที่ ๔๘๑/๒๕๖๔", LocalDate.of(2021, 6, 28)),
                        term(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 10, 1)))
                .cancel("มอบหมายผู้อื่นรักษาการแทนแล้ว", begin(LocalDate.of(2021, 9, 15)));
    }

    private ActingOrder enter(
            ActingOrder.GivenTo to, ActingOrder.Gives gives, ActingOrder.Reference reference, ActingOrder.Term term) {
        ActingOrder order = new ActingOrder(to, gives, reference, term);
        entities.persist(order);
        return order;
    }

    private Person person(String login) {
        return people.byLogin(login).orElseThrow();
    }

    private static ActingOrder.Term term(LocalDate from, LocalDate until) {
        return new ActingOrder.Term(begin(from), until == null ? null : begin(until));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ThaiDate.BANGKOK).toInstant();
    }
}
