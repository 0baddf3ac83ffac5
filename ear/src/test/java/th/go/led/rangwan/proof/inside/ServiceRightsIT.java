package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.proof.server.TheWhole;

/** Every method of every session bean in the archive, called by nobody and by every role that it does not name. */
class ServiceRightsIT extends TheWhole {
    private static final Map<String, String> ACCOUNTS = Map.of(
            Role.ANALYST, "analyst1",
            Role.DIRECTOR, "director1",
            Role.DEPUTY_DIRECTOR_GENERAL, "ddg1",
            Role.SECRETARY, "secretary1",
            Role.AUDITOR, "auditor1",
            Role.ADMIN, "admin1");

    /** Beans open to all, each with its reason; they give no content of a dossier. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("CallerReader", "answers who is calling, also before anybody is known"),
            Map.entry("PersonService", "a person's own language; a login without a person is refused inside"),
            Map.entry("AuditTrail", "notes acts of every role, and refusals of anybody"),
            Map.entry("AuditSealer", "called by its timer, which has no role"),
            Map.entry("Postman", "called by its timer, which has no role"),
            Map.entry("OutboxTurn", "called by the postman; sends what others wrote, shows nothing"),
            Map.entry("LetterReminders", "called by its timer, which has no role"),
            Map.entry("LetterReminderTurn", "called by that timer; writes what is owed by the clock, shows ids alone"),
            Map.entry("Digests", "called by its timer, which has no role"),
            Map.entry("DigestTurn", "called by that timer; writes what is owed by the clock, shows ids alone"),
            Map.entry("QuarterRound", "called by its timer, which has no role"),
            Map.entry("QuarterTurn", "called by that timer; asks for what is owed by the clock, shows ids alone"),
            Map.entry(
                    "FeedReadService",
                    "opened by the secret of a calendar's address; rights are looked up at each fetch"),
            Map.entry(
                    "WriterPageService",
                    "opened by the secret of a writer's link; every act needs the pass that its code earns"),
            Map.entry("Sweeps", "called by timers, which have no role; gives one node its turn, shows nothing"),
            Map.entry(
                    "DatabaseCopy",
                    "called at the server's management port by whoever keeps backups; no page or route leads to it"),
            Map.entry("ScanRound", "called by its timer, which has no role"),
            Map.entry("ScanTurn", "called by that timer; has files looked through, shows nothing"),
            Map.entry("HealthWatch", "asked by load balancers; tells how the node stands, nothing of people or papers"),
            Map.entry("DemoData", "runs once at the start"),
            Map.entry("DeskClock", "the clock of every use case and of the login page's banner"),
            Map.entry("Settings", "read by the login page"));

    private record Service(Class<?> type, Object reference) {}

    private record Call(Service service, Method method) {
        String name() {
            return service.type().getSimpleName() + "." + method.getName();
        }

        boolean open() {
            return method.isAnnotationPresent(PermitAll.class)
                    || (roles().isEmpty() && service.type().isAnnotationPresent(PermitAll.class));
        }

        Set<String> roles() {
            if (method.isAnnotationPresent(PermitAll.class) || method.isAnnotationPresent(DenyAll.class)) {
                return Set.of();
            }
            RolesAllowed allowed = method.isAnnotationPresent(RolesAllowed.class)
                    ? method.getAnnotation(RolesAllowed.class)
                    : service.type().getAnnotation(RolesAllowed.class);
            return allowed == null ? Set.of() : Set.of(allowed.value());
        }

        boolean denied() throws IllegalAccessException {
            Object[] nothing =
                    Stream.of(method.getParameterTypes()).map(Call::empty).toArray();
            try {
                method.invoke(service.reference(), nothing);
                return false;
            } catch (InvocationTargetException thrown) {
                return thrown.getCause() instanceof EJBAccessException;
            }
        }

        /** The zero of a type: what an array of it holds at first. */
        private static Object empty(Class<?> type) {
            return Array.get(Array.newInstance(type, 1), 0);
        }
    }

    @Inject
    private BeanManager beans;

    @Test
    void everyServiceIsFound() {
        long services = services().size();
        assertTrue(services >= 8, "only " + services + " session beans were found");
    }

    @Test
    void everyMethodNamesItsRoles() {
        List<String> bare = calls().filter(call -> call.roles().isEmpty() && !call.open())
                .map(Call::name)
                .toList();
        assertEquals(List.of(), bare, "methods without a role annotation");
    }

    @Test
    void onlyTheListedBeansAreOpenToAll() {
        List<String> open = calls().filter(Call::open)
                .filter(call -> !OPEN.containsKey(call.service().type().getSimpleName()))
                .map(Call::name)
                .toList();
        assertEquals(List.of(), open, "open to everybody without a reason in this test");
    }

    @Test
    void nobodyIsRefusedEverywhere() throws Exception {
        assertEquals(List.of(), Identity.asNobody(() -> undenied(guarded(), null)));
    }

    @Test
    void everyOtherRoleIsRefused() throws Exception {
        List<String> undenied = new ArrayList<>();
        for (Map.Entry<String, String> account : ACCOUNTS.entrySet()) {
            undenied.addAll(Identity.as(account.getValue(), () -> undenied(guarded(), account.getKey())));
        }
        assertEquals(List.of(), undenied);
    }

    private List<Call> guarded() {
        return calls().filter(call -> !call.open()).toList();
    }

    private static List<String> undenied(List<Call> calls, String role) throws IllegalAccessException {
        List<String> names = new ArrayList<>();
        for (Call call : calls) {
            if ((role == null || !call.roles().contains(role)) && !call.denied()) {
                names.add(call.name() + " as " + (role == null ? "nobody" : role));
            }
        }
        return names;
    }

    private Stream<Call> calls() {
        return services().stream().flatMap(service -> Stream.of(service.type().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> new Call(service, method)));
    }

    private List<Service> services() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> isSessionBean(bean.getBeanClass()))
                .filter(bean -> bean.getTypes().contains(bean.getBeanClass()))
                .map(bean -> new Service(bean.getBeanClass(), reference(bean)))
                .toList();
    }

    private static boolean isSessionBean(Class<?> type) {
        return type.isAnnotationPresent(Stateless.class)
                || type.isAnnotationPresent(Singleton.class)
                || type.isAnnotationPresent(Stateful.class);
    }

    private Object reference(Bean<?> bean) {
        CreationalContext<?> context = beans.createCreationalContext(bean);
        return beans.getReference(bean, bean.getBeanClass(), context);
    }
}
