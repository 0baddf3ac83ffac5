package th.go.led.rangwan.service.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.decision.DecisionMade;
import th.go.led.rangwan.service.decision.DossierReturned;
import th.go.led.rangwan.service.decision.RouteChanged;
import th.go.led.rangwan.service.decision.Routes;

/** A dossier was decided, an act on it recalled, or it came back after its approval: its writer, and everybody whom it passed, is told. */
@Dependent
public class NoticeDecisions {
    @Inject
    private NoticeBook notices;

    @Inject
    private Routes routes;

    @Inject
    private Cycles cycles;

    @Inject
    private Readers readers;

    @Inject
    private Clock clock;

    void follow(@Observes DecisionMade made) {
        Nomination nomination = made.decision().nomination();
        notices.toKnow(
                along(nomination), what("notice.decided." + made.decision().outcome(), "", nomination), false);
    }

    void follow(@Observes DossierReturned returned) {
        Nomination nomination = returned.nomination();
        notices.toKnow(along(nomination), what("notice.returned", returned.reason(), nomination), true);
    }

    void follow(@Observes RouteChanged change) {
        Nomination nomination = change.step().nomination();
        if (change.event() == RouteChanged.Event.RECALLED && nomination != null) {
            notices.toKnow(along(nomination), what("notice.recalled", "", nomination), false);
        }
    }

    /** The writer, and who holds or acts for the posts of the running round. */
    private List<Person> along(Nomination nomination) {
        List<Person> along = new ArrayList<>(List.of(nomination.preparedBy()));
        for (RouteStep step : routes.running(nomination.id()).steps()) {
            if (step.waiting().post() != null) {
                along.addAll(readers.of(step.waiting().post(), clock.instant()));
            }
        }
        return along;
    }

    private Task.What what(String key, String argument, Nomination nomination) {
        Bilingual work = nomination.initiative().title();
        Nomination.Entry entry = nomination.entry();
        Bilingual call = cycles.definition(entry.cycle(), entry.revision()).title();
        return new Task.What(
                key,
                argument,
                nomination.subject(),
                work.th() + " · " + call.th() + " สาขา " + entry.category(),
                work.en() + " · " + call.en() + " category " + entry.category(),
                "decision.xhtml?id=" + nomination.id());
    }
}
