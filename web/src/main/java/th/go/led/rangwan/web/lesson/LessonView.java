package th.go.led.rangwan.web.lesson;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.initiative.SdgTargets;
import th.go.led.rangwan.service.lesson.LessonDesk;
import th.go.led.rangwan.service.lesson.LessonService;
import th.go.led.rangwan.service.lesson.LessonSheet;
import th.go.led.rangwan.service.lesson.UseTarget;
import th.go.led.rangwan.web.shared.Notice;

/** One lesson: its words, in which works it is used, and its end. */
@Named("lesson")
@ViewScoped
public class LessonView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LessonService service;

    @Inject
    private LessonDesk desk;

    @Inject
    private Notice notice;

    @Inject
    @RequestParameterMap
    private transient Map<String, String> parameters;

    private long id;
    private int edition;
    private long seenVersion;
    private String target = "";
    private String how = "";
    private String reason = "";
    private transient LessonSheet sheet;
    private transient List<UseTarget> targets;

    @PostConstruct
    void open() {
        id = LessonAddress.id(parameters.get("id"));
        edition = LessonAddress.edition(parameters.get("edition"));
        target = parameters.getOrDefault("use", "");
        seenVersion = getSheet().version();
    }

    /** Notes the use of the lesson in the chosen work. */
    public String use() {
        desk.use(id, target, how);
        notice.say("lesson.done.used");
        return here();
    }

    /** Takes the note of a use back. */
    public String forget(long use) {
        desk.forget(use);
        notice.say("lesson.done.unused");
        return here();
    }

    /** Takes the lesson out of use. */
    public String retire() {
        desk.retire(id, seenVersion, reason);
        notice.say("lesson.done.retired");
        return here();
    }

    private String here() {
        return "lesson?faces-redirect=true&id=" + id;
    }

    /** The lesson. */
    public LessonSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(id, edition);
        }
        return sheet;
    }

    /** The goals and targets with the keys of the goals' names. */
    public List<Goal> getGoals() {
        return getSheet().goals().stream().map(Goal::new).toList();
    }

    /** A goal or target of the 2030 Agenda. */
    public record Goal(String code) {
        /** The message key of the goal's name. */
        public String key() {
            return "initiative.sdg." + SdgTargets.goal(code);
        }
    }

    /** The works and nominations in which the person can use it. */
    public List<UseTarget> getTargets() {
        if (targets == null) {
            targets = desk.targets();
        }
        return targets;
    }

    public long getId() {
        return id;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
