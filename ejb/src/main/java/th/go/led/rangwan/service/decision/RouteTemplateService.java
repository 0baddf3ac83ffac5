package th.go.led.rangwan.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.decision.PaperKind;
import th.go.led.rangwan.domain.decision.RouteTemplate;
import th.go.led.rangwan.domain.decision.TemplateStep;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.People;

/** The routes of the kinds of paper: changed by the director of the coordinating unit and by admins, for papers sent later. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.ADMIN})
public class RouteTemplateService {
    @Inject
    private RouteTemplates templates;

    @Inject
    private PapersOnRoute papers;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The templates of all kinds of paper that go along routes. */
    public List<TemplateSheet> templates() {
        Set<PaperKind> kinds = papers.kinds();
        return templates.all().stream()
                .filter(template -> kinds.contains(template.kind()))
                .map(this::sheet)
                .toList();
    }

    /** The template of the kind of that name; not found for any other. */
    public TemplateSheet template(String kind) {
        return sheet(templates.of(kind(kind)));
    }

    /** The posts that a step may wait for. */
    public List<PostChoice> posts() {
        return people.posts().stream()
                .map(post -> new PostChoice(post.id(), name(post)))
                .toList();
    }

    /**
     * Replaces the steps of a template.
     *
     * @param seenVersion version of the template that the caller saw
     * @throws th.go.led.rangwan.domain.shared.RefusedException at the field of a step, see {@link RouteTemplate#change}
     */
    public void change(String kind, long seenVersion, List<TemplateStep> steps) {
        if (!mayChange()) {
            throw new NotFoundException();
        }
        RouteTemplate template = templates.seen(kind(kind), seenVersion);
        template.change(steps, caller.person(), clock.instant());
        trail.record(
                "decision.templateChanged",
                "route-template:" + template.kind(),
                steps.stream().map(step -> step.stage() + " " + step.ask()).collect(Collectors.joining(", ")));
    }

    private boolean mayChange() {
        Viewer viewer = caller.current().viewer();
        return viewer.coordinating() || viewer.roles().contains(Role.ADMIN);
    }

    private TemplateSheet sheet(RouteTemplate template) {
        Person by = template.changedBy();
        return new TemplateSheet(
                template.kind(),
                template.version(),
                template.steps().stream()
                        .map(step -> TemplateSheet.Row.of(
                                step, step.postId() == null ? null : name(people.post(step.postId()))))
                        .toList(),
                by == null ? null : new Bilingual(by.nameTh(), by.nameEn()),
                template.changedAt(),
                mayChange());
    }

    private static Bilingual name(Post post) {
        return new Bilingual(post.title().shortTh(), post.title().shortEn());
    }

    private PaperKind kind(String name) {
        return papers.kinds().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
