package th.go.led.rangwan.service.identity;

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
    private static final System.Logger LOG = System.getLogger(FirstPeople.class.getName());

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Settings settings;

    @Inject
    private People people;

    @PostConstruct
    void enter() {
        String login = settings.firstAdministrator();
        if (settings.demo() || login.isEmpty() || !people.empty()) {
            return;
        }
        OrgUnit department = new OrgUnit("กรมบังคับคดี", "Legal Execution Department", null);
        entities.persist(department);
        entities.persist(new Post(
                department,
                new Post.Title("อธิบดีกรมบังคับคดี", "Director-General", "อธิบดี", "Director-General"),
                true));
        OrgUnit coordination = new OrgUnit("กลุ่มพัฒนาระบบบริหาร", "Administrative Development Group", department);
        coordination.coordinateApplications();
        entities.persist(coordination);
        entities.persist(new Person(login, "ผู้ดูแลระบบ", "Administrator"));
        LOG.log(System.Logger.Level.INFO, "the first administrator was entered");
    }
}
