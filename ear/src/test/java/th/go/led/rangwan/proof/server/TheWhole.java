package th.go.led.rangwan.proof.server;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * A test against the EAR that ships, deployed once for all classes; a small WAR beside it holds the tests that run
 * inside the server.
 */
@ArquillianTest
public abstract class TheWhole {
    /** The address of the application under test. */
    public static final String ADDRESS = "http://localhost:" + (8080 + ServerFolder.offset()) + "/rangwan";

    private static final String TESTS = "rangwan-proof.war";

    /** The built EAR, whole and unchanged but for the test WAR and its line in application.xml. */
    @Deployment
    public static EnterpriseArchive ear() {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "rangwan.ear")
                .importFrom(new File(ServerFolder.target().toFile(), "rangwan.ear"))
                .as(EnterpriseArchive.class);
        WebArchive tests = ShrinkWrap.create(WebArchive.class, TESTS)
                .addPackage("th.go.led.rangwan.proof.inside")
                .addPackage("th.go.led.rangwan.proof.server")
                .addPackage("th.go.led.rangwan.proof.writing")
                .addPackage("th.go.led.rangwan.domain.given")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsManifestResource(
                        new StringAsset(
                                "Manifest-Version: 1.0\nDependencies: org.wildfly.security.elytron,org.hibernate\n"),
                        "MANIFEST.MF");
        String modules =
                ServerFolder.text(ear.get("META-INF/application.xml").getAsset().openStream());
        String listed = modules.replace(
                "</application>",
                "<module><web><web-uri>%s</web-uri><context-root>/rangwan-proof</context-root></web></module></application>"
                        .formatted(TESTS));
        ear.delete("META-INF/application.xml");
        return ear.setApplicationXML(new StringAsset(listed)).addAsModule(Testable.archiveToTest(tests));
    }
}
