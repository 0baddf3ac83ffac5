package th.go.led.rangwan.web.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A feature uses only those before it, in every layer; demo data, which knows all, stands last. */
@AnalyzeClasses(packages = "th.go.led.rangwan", importOptions = ImportOption.DoNotIncludeTests.class)
class FeatureOrderTest {
    private static final String ROOT = "th.go.led.rangwan.";

    /** The table of ARCHITECTURE: features of one line do not use each other. */
    private static final List<Set<String>> ORDER = List.of(
            Set.of("shared"),
            Set.of("rule", "identity"),
            Set.of("audit", "task"),
            Set.of("message"),
            Set.of("paper", "evidence"),
            Set.of("cycle", "organisation"),
            Set.of("event"),
            Set.of("deadline", "initiative"),
            Set.of("eligibility"),
            Set.of("nomination"),
            Set.of("letter", "scoring"),
            Set.of("decision"),
            Set.of("memo"),
            Set.of("submission"),
            Set.of("readiness", "lesson"),
            Set.of("notice", "board"), // tells of, and counts, what the features hold
            Set.of("search", "inspection"), // finds what the features hold, and looks into what was done
            Set.of("upkeep", "operation"), // keeps what all features hold, and watches whether all is well
            Set.of("api"), // shows other systems what the features hold, so it stands after them all
            Set.of("demo"));

    /** Known ways against the order, each with its reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "web.shared -> service.identity", "the frame of every page names the person",
            "web.shared -> service.audit", "refusals and logins are audited at the boundary",
            "web.shared -> service.task", "the menu counts what waits",
            "web.shared -> service.notice", "the masthead counts what the person was told");

    @ArchTest
    static void everyFeatureStandsInTheTable(JavaClasses classes) {
        Set<String> unknown = new TreeSet<>();
        for (JavaClass type : classes) {
            String feature = feature(type);
            if (!feature.isEmpty() && place(feature) < 0) {
                unknown.add(feature);
            }
        }
        assertEquals(Set.of(), unknown, "features that ARCHITECTURE does not name");
    }

    @ArchTest
    static void aFeatureUsesOnlyThoseBeforeIt(JavaClasses classes) {
        Map<String, String> against = new HashMap<>();
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String from = feature(type);
                String to = feature(dependency.getTargetClass());
                String way = layer(type) + "." + from + " -> " + layer(dependency.getTargetClass()) + "." + to;
                if (breaks(from, to) && !EXCEPTIONS.containsKey(way)) {
                    against.putIfAbsent(way, dependency.getDescription());
                }
            }
        }
        assertEquals(Map.of(), against);
    }

    private static boolean breaks(String from, String to) {
        return !from.isEmpty() && !to.isEmpty() && !from.equals(to) && place(to) >= place(from);
    }

    private static int place(String feature) {
        for (int place = 0; place < ORDER.size(); place++) {
            if (ORDER.get(place).contains(feature)) {
                return place;
            }
        }
        return -1;
    }

    private static String layer(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.", 2)[0] : "";
    }

    private static String feature(JavaClass type) {
        String name = type.getPackageName();
        String[] parts = name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.") : new String[0];
        return parts.length > 1 ? parts[1] : "";
    }
}
