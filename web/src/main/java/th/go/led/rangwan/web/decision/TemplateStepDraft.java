package th.go.led.rangwan.web.decision;

import java.util.Objects;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.decision.StepTarget;
import th.go.led.rangwan.domain.decision.TemplateStep;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.decision.TemplateSheet;

/** A step of a template while somebody types it; numbers as typed. */
public class TemplateStepDraft {
    private String stage = "";
    private StepAsk ask = StepAsk.COMMENT;
    private StepTarget target = StepTarget.COORDINATING_HEAD;
    private String post = "";
    private String days = "";

    static TemplateStepDraft of(TemplateSheet.Row row) {
        TemplateStepDraft draft = new TemplateStepDraft();
        draft.stage = String.valueOf(row.stage());
        draft.ask = row.ask();
        draft.target = row.target();
        draft.post = Objects.toString(row.postId(), "");
        draft.days = Objects.toString(row.days(), "");
        return draft;
    }

    static TemplateStepDraft after(int stage) {
        TemplateStepDraft draft = new TemplateStepDraft();
        draft.stage = String.valueOf(stage);
        return draft;
    }

    /** The stage as typed; refused at its field when that is no number. */
    int place(int row) {
        return number(stage, "decision.refused.template.stage", row, "stage");
    }

    /** The step as the service wants it, at that stage; refused at its field when a number cannot be read. */
    TemplateStep wanted(int row, int atStage) {
        return new TemplateStep(
                atStage,
                ask,
                target,
                target != StepTarget.POST || post.isBlank() ? null : Long.valueOf(post),
                days.isBlank() ? null : number(days, "decision.refused.template.days", row, "days"));
    }

    private static int number(String typed, String key, int row, String field) {
        if (!typed.strip().matches("\\d{1,3}")) {
            throw new RefusedException(key, 200).at("steps:" + row + ":" + field);
        }
        return Integer.parseInt(typed.strip());
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public StepAsk getAsk() {
        return ask;
    }

    public void setAsk(StepAsk ask) {
        this.ask = ask;
    }

    public StepTarget getTarget() {
        return target;
    }

    public void setTarget(StepTarget target) {
        this.target = target;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }
}
