package th.go.led.rangwan.web.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Set;

/** Time comes in as an argument or from the injected clock; two classes alone may ask the machine. */
@AnalyzeClasses(packages = "th.go.led.rangwan", importOptions = ImportOption.DoNotIncludeTests.class)
class TimeTest {
    private static final Set<String> ASKS = Set.of(
            "now", "systemUTC", "systemDefaultZone", "system", "currentTimeMillis", "tickSeconds", "tickMinutes");

    private static DescribedPredicate<JavaAccess<?>> askTheMachine() {
        return DescribedPredicate.describe("ask the machine for the time", access -> {
            AccessTarget target = access.getTarget();
            boolean ofTime = target.getOwner().getPackageName().equals("java.time")
                    || target.getOwner().isEquivalentTo(System.class);
            boolean newDate = target.getOwner().isEquivalentTo(java.util.Date.class)
                    && target.getName().equals("<init>");
            return (ofTime && ASKS.contains(target.getName())) || newDate;
        });
    }

    @ArchTest
    static final ArchRule onlyTheClockAndTheTrailAskTheMachine = ArchRuleDefinition.noClasses()
            .that()
            .doNotHaveFullyQualifiedName("th.go.led.rangwan.service.shared.DeskClock")
            .and()
            .doNotHaveFullyQualifiedName("th.go.led.rangwan.service.audit.AuditTrail")
            .should()
            .accessTargetWhere(askTheMachine());
}
