package th.go.led.rangwan.web.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.json.Json;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;

/** Who may use what: domain, services, web, and what each must leave alone. */
@AnalyzeClasses(packages = "th.go.led.rangwan", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    /** A rule that reads no classes passes in silence; this says how many there are. */
    @ArchTest
    static void allModulesAreRead(JavaClasses classes) {
        assertTrue(classes.that(resideInAPackage("..domain..")).size() > 100, "domain");
        assertTrue(classes.that(resideInAPackage("..service..")).size() > 50, "services");
        assertTrue(classes.that(resideInAPackage("..web..")).size() > 20, "web");
    }

    @ArchTest
    static final ArchRule domainKnowsOnlyTheJdkPersistenceAndValidation = classes()
            .that()
            .resideInAPackage("th.go.led.rangwan.domain..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "javax.xml..",
                    "org.w3c.dom..",
                    "org.xml.sax..",
                    "jakarta.persistence..",
                    "jakarta.validation..",
                    "th.go.led.rangwan.domain.."));

    @ArchTest
    static final ArchRule servicesDoNotKnowTheWeb = noClasses()
            .that()
            .resideInAPackage("th.go.led.rangwan.service..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("th.go.led.rangwan.web..", "jakarta.faces..", "jakarta.servlet..", "org.primefaces..");

    @ArchTest
    static final ArchRule webTakesAndShowsRecordsNeverEntities = noClasses()
            .that()
            .resideInAPackage("th.go.led.rangwan.web..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule webBeansHandleNoTransactions = noClasses()
            .that()
            .resideInAPackage("th.go.led.rangwan.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.transaction..", "java.sql..", "org.hibernate..");

    @ArchTest
    static final ArchRule everySessionBeanNamesItsRoles = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Singleton.class)
            .or()
            .areAnnotatedWith(Stateful.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule entitiesHaveVerbsAndNoSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .or()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule nobodyLooksClassesUpByHand = noClasses()
            .that(not(resideInAPackage("th.go.led.rangwan.web.shared")))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(BeanManager.class);

    /** Every call of the standard entry searches all archives for a provider. */
    @ArchTest
    static final ArchRule jsonIsBegunWithTheProviderThatWasFoundOnce =
            noClasses().should().dependOnClassesThat().areAssignableTo(Json.class);

    @ArchTest
    static final ArchRule demoDataIsUsedByNobody = noClasses()
            .that()
            .resideOutsideOfPackage("th.go.led.rangwan.service.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("th.go.led.rangwan.service.demo..");

    @ArchTest
    static final ArchRule packagesNameFeatures = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..impl..", "..dto..", "..manager..", "..helper..")
            .orShould()
            .haveNameMatching(".*(Util|Utils|Impl|Dto|DTO|Manager|Helper)");

    @ArchTest
    static final ArchRule domainFeaturesFormNoCycle =
            slices().matching("th.go.led.rangwan.domain.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule serviceFeaturesFormNoCycle =
            slices().matching("th.go.led.rangwan.service.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule webFeaturesFormNoCycle =
            slices().matching("th.go.led.rangwan.web.(*)..").should().beFreeOfCycles();
}
