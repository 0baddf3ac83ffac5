package th.go.led.rangwan.web.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What stands in a session goes on at another node: beans of views can be written, and read back are whole. */
@AnalyzeClasses(packages = "th.go.led.rangwan", importOptions = ImportOption.DoNotIncludeTests.class)
class ReplicationTest {
    private static final String OURS = "th.go.led.rangwan";
    /** Behind these stands a proxy that is written by name and found again at the other node. */
    private static final List<Class<? extends Annotation>> FOUND_AGAIN =
            List.of(Stateless.class, Singleton.class, ApplicationScoped.class, RequestScoped.class, ViewScoped.class);

    private static Stream<JavaClass> kept(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(ViewScoped.class) || type.isAnnotatedWith(SessionScoped.class));
    }

    private static Stream<JavaField> fields(JavaClass type) {
        return type.getAllFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
    }

    private static boolean written(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.TRANSIENT);
    }

    @ArchTest
    static void beansOfViewsCanBeWritten(JavaClasses classes) {
        Set<String> bad = new TreeSet<>();
        assertTrue(kept(classes).count() > 60, "beans of views");
        kept(classes).forEach(type -> requireSerializable(type, type.getSimpleName(), bad, new TreeSet<>()));
        assertEquals(Set.of(), bad);
    }

    private static void requireSerializable(JavaClass type, String path, Set<String> bad, Set<String> seen) {
        boolean theirs = !type.getPackageName().startsWith(OURS) || type.isAssignableTo(Throwable.class);
        if (theirs || !seen.add(type.getName())) {
            return;
        }
        if (!type.isAssignableTo(Serializable.class)) {
            bad.add(path + " is not Serializable");
        }
        fields(type).filter(ReplicationTest::written).forEach(field -> requireWritten(field, path, bad, seen));
    }

    private static void requireWritten(JavaField field, String path, Set<String> bad, Set<String> seen) {
        JavaClass raw = field.getRawType().getBaseComponentType();
        if (field.isAnnotatedWith(Inject.class) && FOUND_AGAIN.stream().anyMatch(raw::isAnnotatedWith)) {
            return;
        }
        String here = path + "." + field.getName();
        involved(field.getType()).forEach(type -> requireSerializable(type, here, bad, seen));
        boolean collection = raw.isAssignableTo(Collection.class) || raw.isAssignableTo(Map.class);
        boolean ours = raw.getPackageName().startsWith(OURS);
        boolean request = raw.isEquivalentTo(HttpServletRequest.class); // a proxy of the container
        if (!raw.isPrimitive() && !collection && !ours && !request && !raw.isAssignableTo(Serializable.class)) {
            bad.add(here + " is a " + raw.getName());
        }
    }

    private static Stream<JavaClass> involved(JavaType type) {
        return type.getAllInvolvedRawTypes().stream();
    }

    /** A transient field is empty at the other node, and nothing is injected there again. */
    @ArchTest
    static void whatIsInjectedAndNotWrittenServesOnlyTheOpeningOfThePage(JavaClasses classes) {
        Set<String> bad = new TreeSet<>();
        kept(classes)
                .flatMap(ReplicationTest::fields)
                .filter(field -> !written(field) && field.isAnnotatedWith(Inject.class))
                .forEach(field -> field.getAccessesToSelf().stream()
                        .filter(access -> !access.getOrigin().isAnnotatedWith(PostConstruct.class))
                        .forEach(access -> bad.add(access.getDescription())));
        assertEquals(Set.of(), bad);
    }
}
