package th.go.led.rangwan.service.lesson;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import th.go.led.rangwan.domain.lesson.LessonContent;
import th.go.led.rangwan.domain.lesson.LessonLearned;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.shared.NodeTurns;

/**
 * Enters the lessons that ship with the desk, at a start that does not know them yet: a retired or rewritten one is known
 * and stays as people left it.
 */
@Singleton
@Startup
@DependsOn({"Settings", "DeskClock"})
@PermitAll
public class ShippedLessons {
    private static final System.Logger LOG = System.getLogger(ShippedLessons.class.getName());
    private static final List<String> CODES = List.of("huay-nam-sai-model");

    @Inject
    private NodeTurns nodes;

    @Inject
    private Lessons lessons;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @PostConstruct
    void enter() {
        nodes.start();
        for (String code : CODES) {
            if (lessons.shipped(code).isEmpty()) {
                LessonLearned lesson = LessonLearned.shipped(code, content(code), clock.instant());
                lessons.keep(lesson);
                audit.recordBySystem("lesson.shipped", lesson.subject(), code);
                LOG.log(System.Logger.Level.INFO, "lesson entered: " + code);
            }
        }
    }

    /** The words of the shipped lesson of that code. */
    static LessonContent content(String code) {
        Properties words = new Properties();
        try (Reader file = new InputStreamReader(
                ShippedLessons.class.getResourceAsStream("/lessons/" + code + ".properties"), StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new LessonContent(
                words.getProperty("titleTh"),
                words.getProperty("titleEn"),
                words.getProperty("agency"),
                words.getProperty("award"),
                LessonContent.year(words.getProperty("awardYear")),
                words.getProperty("problem"),
                words.getProperty("approach"),
                words.getProperty("partners"),
                words.getProperty("sdgTargets"),
                words.getProperty("result"),
                words.getProperty("takeaway"),
                words.getProperty("source"));
    }
}
