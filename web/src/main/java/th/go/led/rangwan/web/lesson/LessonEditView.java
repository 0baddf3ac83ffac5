package th.go.led.rangwan.web.lesson;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import th.go.led.rangwan.domain.lesson.LessonContent;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.lesson.LessonDesk;
import th.go.led.rangwan.service.lesson.LessonService;
import th.go.led.rangwan.service.lesson.LessonSheet;
import th.go.led.rangwan.web.shared.Notice;

/** Enters a lesson, or rewrites the one that {@code id} of the address names. */
@Named("lessonEdit")
@ViewScoped
public class LessonEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LessonService service;

    @Inject
    private LessonDesk desk;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String parameter;

    private long id;
    private long seenVersion;
    private final Map<String, String> words = new HashMap<>();

    @PostConstruct
    void open() {
        if (parameter != null && !parameter.isEmpty()) {
            id = LessonAddress.id(parameter);
            LessonSheet sheet = service.sheet(id, 0);
            if (!sheet.mayChange()) {
                throw new NotFoundException();
            }
            seenVersion = sheet.version();
            take(sheet.content());
        }
    }

    private void take(LessonContent content) {
        words.put("titleTh", content.titleTh());
        words.put("titleEn", content.titleEn());
        words.put("agency", content.agency());
        words.put("award", content.award());
        words.put(
                "awardYear",
                content.awardYear() == null ? "" : content.awardYear().toString());
        words.put("problem", content.problem());
        words.put("approach", content.approach());
        words.put("partners", content.partners());
        words.put("sdgTargets", content.sdgTargets());
        words.put("result", content.result());
        words.put("takeaway", content.takeaway());
        words.put("source", content.source());
    }

    private LessonContent typed() {
        return new LessonContent(
                words.get("titleTh"),
                words.get("titleEn"),
                words.get("agency"),
                words.get("award"),
                LessonContent.year(words.get("awardYear")),
                words.get("problem"),
                words.get("approach"),
                words.get("partners"),
                words.get("sdgTargets"),
                words.get("result"),
                words.get("takeaway"),
                words.get("source"));
    }

    /** Enters the lesson and goes to its page. */
    public String add() {
        return done(desk.add(typed()), "lesson.done.added");
    }

    /** Saves what was typed and goes to the lesson's page. */
    public String save() {
        desk.rewrite(id, seenVersion, typed());
        return done(id, "lesson.done.saved");
    }

    private String done(long saved, String key) {
        notice.say(key);
        return "lesson?faces-redirect=true&id=" + saved;
    }

    /** Whether the form rewrites a lesson that is there. */
    public boolean isEntered() {
        return id != 0;
    }

    public long getId() {
        return id;
    }

    /** The typed words by the names of the content's parts. */
    public Map<String, String> getWords() {
        return words;
    }
}
