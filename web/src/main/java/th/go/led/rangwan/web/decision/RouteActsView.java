package th.go.led.rangwan.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.service.decision.NudgeService;
import th.go.led.rangwan.service.decision.RecallService;
import th.go.led.rangwan.service.decision.StepAnswer;
import th.go.led.rangwan.service.decision.StepAnswerService;
import th.go.led.rangwan.service.decision.StepRow;
import th.go.led.rangwan.web.shared.Notice;

/** What a reader does with the route: takes note or reports, reminds, and takes back what they did last. */
@Named("routeActs")
@RequestScoped
public class RouteActsView {
    @Inject
    private OnRouteView onRoute;

    @Inject
    private StepAnswerService answers;

    @Inject
    private NudgeService nudges;

    @Inject
    private RecallService recalls;

    @Inject
    private Notice notice;

    private final Map<Long, String> words = new HashMap<>();
    private final Map<Long, String> capacities = new HashMap<>();
    private long recallStep;
    private String why = "";

    /** Takes note at a step, or reports that what it wanted was done. */
    public String answer(long step) {
        answers.answer(paper(), new StepAnswer(step, words.getOrDefault(step, ""), capacities.getOrDefault(step, "")));
        notice.say("decision.done.answered");
        return back();
    }

    /** Reminds whom a step waits for. */
    public String nudge(long step) {
        nudges.nudge(paper(), step);
        notice.say("decision.done.nudged");
        return back();
    }

    /** Takes back the reader's last act. */
    public String recall() {
        recalls.recall(paper(), recallStep, why);
        notice.say("decision.done.recalled");
        return back();
    }

    /** The steps whose holders the reader may remind now. */
    public List<StepRow> getNudgeable() {
        return onRoute.getSheet().steps().stream()
                .filter(step -> step.extra().nudgeable())
                .toList();
    }

    private String paper() {
        return onRoute.getSheet().paper();
    }

    private String back() {
        return onRoute.getPage();
    }

    public Map<Long, String> getWords() {
        return words;
    }

    public Map<Long, String> getCapacities() {
        return capacities;
    }

    public long getRecallStep() {
        return recallStep == 0 ? onRoute.getSheet().may().recall() : recallStep;
    }

    public void setRecallStep(long recallStep) {
        this.recallStep = recallStep;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
