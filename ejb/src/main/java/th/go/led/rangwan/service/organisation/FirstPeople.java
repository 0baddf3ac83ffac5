package th.go.led.rangwan.service.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.shared.NodeTurns;
import th.go.led.rangwan.service.shared.Settings;

/**
 * Enters into an empty database of production what nobody could enter without being let in: the department with its head,
 * the unit that coordinates applications, and the administrator whom RANGWAN_FIRST_ADMIN names, who enters all others.
 */
@Singleton
@Startup
@DependsOn("Settings")
@PermitAll
public class FirstPeople {
    private static final String WHY = "RANGWAN_FIRST_ADMIN"; // the detail of every entry in the trail
    private static final System.Logger LOG = System.getLogger(FirstPeople.class.getName());

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Settings settings;

    @Inject
    private NodeTurns nodes;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    @PostConstruct
    void enter() {
        String login = settings.firstAdministrator();
        if (settings.demo() || login.isEmpty()) {
            return;
        }
        nodes.start();
        if (!people.empty()) {
            return;
        }
        OrgUnit department = new OrgUnit("กรมบังคับคดี", "Legal Execution Department", null);
        add(department);
        Post head = new Post(
                department,
                new Post.Title("อธิบดีกรมบังคับคดี", "Director-General", "อธิบดี", "Director-General"),
                true);
        entities.persist(head);
        audit.recordBySystem("post.added", "post:" + head.id(), WHY);
        OrgUnit coordination = new OrgUnit("กลุ่มพัฒนาระบบบริหาร", "Administrative Development Group", department);
        coordination.coordinateApplications();
        add(coordination);
        Person administrator = new Person(login, "ผู้ดูแลระบบ", "Administrator");
        entities.persist(administrator);
        audit.recordBySystem("person.added", "person:" + administrator.id(), WHY);
        LOG.log(System.Logger.Level.INFO, "the first administrator was entered");
    }

    private void add(OrgUnit unit) {
        entities.persist(unit);
        audit.recordBySystem("unit.added", "unit:" + unit.id(), WHY);
    }
}
