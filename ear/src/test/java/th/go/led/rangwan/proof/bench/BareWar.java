package th.go.led.rangwan.proof.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import th.go.led.rangwan.domain.cycle.CategoryDefinition;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.CycleReader;
import th.go.led.rangwan.proof.server.Words;

/** The application's measure: a WAR of servlets that do by hand the least that the same answers take. */
final class BareWar {
    private static final List<String> KEYS = List.of(
            "task.menu",
            "initiative.menu",
            "eligibility.menu",
            "nomination.menu",
            "cycle.menu",
            "memo.menu",
            "lesson.menu",
            "notice.menu",
            "letter.bodies",
            "shared.name",
            "shared.logout",
            "nomination.title",
            "nomination.lead",
            "nomination.work",
            "nomination.entry",
            "nomination.state",
            "nomination.preparer",
            "nomination.newest",
            "nomination.next",
            "nomination.category",
            "nomination.since",
            "nomination.state.DRAFTING",
            "nomination.state.FILED",
            "nomination.state.NOT_THIS_YEAR");

    private BareWar() {}

    /** The WAR, written into that folder. */
    static Path in(Path folder) throws IOException {
        Path war = folder.resolve("bare.war");
        ShrinkWrap.create(WebArchive.class, "bare.war")
                .addClasses(
                        BareAutosave.class,
                        BareList.class,
                        StatementTally.class,
                        EnterNominations.class,
                        ManyNominations.class)
                .addAsResource(new StringAsset(words()), "words.properties")
                .as(ZipExporter.class)
                .exportTo(war.toFile(), true);
        return war;
    }

    private static String words() throws IOException {
        Properties words = new Properties();
        KEYS.forEach(key -> words.setProperty(key, Words.raw("th", key)));
        try (InputStream shipped = CycleReader.class.getResourceAsStream("/cycles/unpsa-2022.xml")) {
            CycleDefinition call = CycleReader.read(shipped).orRefuse();
            words.setProperty("cycle.title", call.title().th());
            for (CategoryDefinition category : call.categories()) {
                words.setProperty(
                        "category." + category.code(), category.shortName().th());
            }
        }
        StringWriter text = new StringWriter();
        words.store(text, null);
        return text.toString();
    }
}
