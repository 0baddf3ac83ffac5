package th.go.led.rangwan.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.shared.ThaiDateParser;
import th.go.led.rangwan.service.decision.AddedStepForm;
import th.go.led.rangwan.service.decision.AddedStepService;
import th.go.led.rangwan.service.decision.PostChoice;
import th.go.led.rangwan.web.shared.Notice;
import th.go.led.rangwan.web.shared.Refusals;
import th.go.led.rangwan.web.shared.Wording;

/** Whoever has a paper adds a step to its route. */
@Named("addStep")
@RequestScoped
public class AddStepView {
    @Inject
    private OnRouteView onRoute;

    @Inject
    private AddedStepService service;

    @Inject
    private Notice notice;

    private List<PostChoice> posts;
    private long seenStep;
    private StepAsk ask = StepAsk.COMMENT;
    private long post;
    private String wanted = "";
    private String due = "";

    /** Adds it. */
    public String add() {
        service.add(onRoute.getSheet().paper(), new AddedStepForm(seenStep, ask, post, wanted, day()));
        notice.say("decision.done.added");
        return onRoute.getPage();
    }

    private LocalDate day() {
        try {
            return due.isBlank() ? null : ThaiDateParser.parse(due);
        } catch (RefusedException unreadable) {
            throw unreadable.at("due");
        }
    }

    /** The typed day in both eras; empty while it cannot be read. */
    public String getReadBack() {
        try {
            return due.isBlank() ? "" : ThaiDate.inBothEras(day(), Wording.language());
        } catch (RefusedException unreadable) {
            return "";
        }
    }

    /** Whether something at the form was refused, so that it stays open. */
    public boolean isRefused() {
        return Stream.of("ask", "post", "wanted", "due")
                .anyMatch(field -> !Refusals.refusal(field).isEmpty());
    }

    /** What may be asked; whoever decides asks for no opinion, which would come after the decision. */
    public List<StepAsk> getAsks() {
        boolean deciding = onRoute.getSheet().waitingAsk() == StepAsk.DECIDE;
        return Stream.of(StepAsk.values())
                .filter(StepAsk::addable)
                .filter(one -> !deciding || one != StepAsk.COMMENT)
                .toList();
    }

    public List<PostChoice> getPosts() {
        if (posts == null) {
            posts = service.posts();
        }
        return posts;
    }

    public long getSeenStep() {
        return seenStep == 0 ? onRoute.getSheet().waitingStep() : seenStep;
    }

    public void setSeenStep(long seenStep) {
        this.seenStep = seenStep;
    }

    public StepAsk getAsk() {
        return ask;
    }

    public void setAsk(StepAsk ask) {
        this.ask = ask;
    }

    public long getPost() {
        return post;
    }

    public void setPost(long post) {
        this.post = post;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }
}
