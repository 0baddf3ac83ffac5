package th.go.led.rangwan.web.decision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.decision.StepTarget;
import th.go.led.rangwan.domain.decision.TemplateStep;
import th.go.led.rangwan.service.decision.PostChoice;
import th.go.led.rangwan.service.decision.RouteTemplateService;
import th.go.led.rangwan.service.decision.TemplateSheet;
import th.go.led.rangwan.web.shared.Notice;

/** The route of one kind of paper, to be changed step by step; steps of one number run at once. */
@Named("routeTemplate")
@RequestScoped
public class RouteTemplateView {
    private static final int MOST = 30;

    @Inject
    private RouteTemplateService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.kind}")
    private String kind;

    @Inject
    @ManagedProperty("#{param.rows}")
    private String rows;

    private final List<TemplateStepDraft> steps = new ArrayList<>();
    private TemplateSheet sheet;
    private List<PostChoice> posts;
    private long seenVersion;

    @PostConstruct
    void open() {
        sheet = service.template(kind);
        seenVersion = sheet.version();
        if (rows != null && rows.matches("\\d{1,2}")) {
            int typed = Math.min(Integer.parseInt(rows), MOST);
            Stream.generate(TemplateStepDraft::new).limit(typed).forEach(steps::add);
        } else {
            sheet.rows().stream().map(TemplateStepDraft::of).forEach(steps::add);
        }
    }

    /** Adds a step to be filled; what was typed stays. */
    public String append() {
        if (steps.size() < MOST) {
            steps.add(TemplateStepDraft.after(steps.size() + 1));
        }
        return null;
    }

    /** Takes a step out of the form; nothing is kept before the whole is. */
    public String remove(int row) {
        steps.remove(row);
        return null;
    }

    /** Keeps the steps in the order of their numbers. */
    public String keep() {
        service.change(kind, seenVersion, wanted());
        notice.say("decision.done.template");
        return "route-templates?faces-redirect=true";
    }

    /** Numbers that leave some out are closed up: only their order and which are the same counts. */
    private List<TemplateStep> wanted() {
        for (int row = 0; row < steps.size(); row++) {
            steps.get(row).place(row); // refuses at the row as it was typed, before they are put in order
        }
        steps.sort(Comparator.comparingInt(step -> step.place(0)));
        List<Integer> stages =
                steps.stream().map(step -> step.place(0)).distinct().toList();
        return IntStream.range(0, steps.size())
                .mapToObj(row -> steps.get(row)
                        .wanted(row, 1 + stages.indexOf(steps.get(row).place(row))))
                .toList();
    }

    public String getKind() {
        return sheet.kind().name();
    }

    public TemplateSheet getSheet() {
        return sheet;
    }

    public List<TemplateStepDraft> getSteps() {
        return steps;
    }

    /** What a step of this kind of paper may ask. */
    public List<StepAsk> getAsks() {
        return Stream.of(StepAsk.values()).filter(sheet.kind()::asks).toList();
    }

    public StepTarget[] getTargets() {
        return StepTarget.values();
    }

    public List<PostChoice> getPosts() {
        if (posts == null) {
            posts = service.posts();
        }
        return posts;
    }

    public long getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(long seenVersion) {
        this.seenVersion = seenVersion;
    }
}
