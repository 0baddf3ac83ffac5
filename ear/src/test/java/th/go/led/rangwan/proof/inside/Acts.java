package th.go.led.rangwan.proof.inside;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.proof.server.Ground;

/** Every act of the deployed session beans that names its roles, tried by everybody upon every dossier, and taken back. */
final class Acts {
    private static final Map<String, String> ROLES = Map.of(
            "analyst", "analyst",
            "director", "director",
            "ddg", "deputy_director_general",
            "secretary", "secretary",
            "auditor", "auditor",
            "admin", "admin");

    private final BeanManager beans;
    private final UserTransaction transaction;
    private final Properties ground;

    Acts(BeanManager beans, UserTransaction transaction, Properties ground) {
        this.beans = beans;
        this.transaction = transaction;
        this.ground = ground;
    }

    private record Act(Bean<?> bean, Method method) {
        String name() {
            return bean.getBeanClass().getSimpleName() + "." + method.getName() + "("
                    + Stream.of(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .collect(Collectors.joining(","))
                    + ")";
        }

        Set<String> roles() {
            RolesAllowed allowed = method.isAnnotationPresent(RolesAllowed.class)
                    ? method.getAnnotation(RolesAllowed.class)
                    : bean.getBeanClass().getAnnotation(RolesAllowed.class);
            return allowed == null ? Set.of() : Set.of(allowed.value());
        }
    }

    /**
     * The rows of the table as the deployment has them.
     *
     * @param names of the first parameter of every act, by the act's name; "" where it has none
     */
    List<String> rows(Map<String, String> names) throws Exception {
        List<String> rows = new ArrayList<>();
        for (Act act : all()) {
            String record = Filled.record(act.method(), names.getOrDefault(act.name(), ""));
            List<String> cells = new ArrayList<>(List.of(act.name(), record.isEmpty() ? "-" : record));
            for (String account : Ground.ACCOUNTS) {
                boolean allowed = act.roles().contains(ROLES.get(account.replaceAll("\\d", "")));
                cells.add(!allowed ? "-" : record.isEmpty() ? "+" : marks(act, record, account));
            }
            rows.add(String.join("\t", cells));
        }
        return rows;
    }

    private List<Act> all() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Stateless.class)
                        || bean.getBeanClass().isAnnotationPresent(Singleton.class))
                .filter(bean -> bean.getTypes().contains(bean.getBeanClass()))
                .flatMap(bean -> Stream.of(bean.getBeanClass().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && !Modifier.isStatic(method.getModifiers())
                                && !method.isSynthetic())
                        .map(method -> new Act(bean, method)))
                .filter(act -> !act.roles().isEmpty())
                .sorted(Comparator.comparing(Act::name))
                .toList();
    }

    private String marks(Act act, String record, String account) throws Exception {
        Object service =
                beans.getReference(act.bean(), act.bean().getBeanClass(), beans.createCreationalContext(act.bean()));
        StringBuilder marks = new StringBuilder();
        for (String dossier : Ground.DOSSIERS) {
            Object[] values = new Filled(ground, dossier).values(act.method(), record);
            marks.append(Identity.as(account, () -> mark(service, act.method(), values)));
        }
        return marks.toString();
    }

    private char mark(Object service, Method method, Object[] values) throws Exception {
        transaction.begin();
        try {
            method.invoke(service, values);
            return '+';
        } catch (InvocationTargetException thrown) {
            Throwable cause = thrown.getCause();
            if (cause instanceof NotFoundException) {
                return '0';
            }
            if (cause instanceof RefusedException) {
                return 'x';
            }
            return cause instanceof EJBAccessException ? '-' : '!';
        } finally {
            transaction.rollback();
        }
    }
}
