package th.go.led.rangwan.service.nomination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.ReportEquivalence;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.evidence.EvidenceFolders;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.task.TaskBook;

/** Lets other evidence of effect and results stand for the evaluation report when a director accepts it (ข้อ ๔.๑). */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class EquivalenceService {
    private static final String RULE = "task.report.equivalence";

    @Inject
    private Nominations nominations;

    @Inject
    private ReportEquivalences wishes;

    @Inject
    private EvidenceFolders folders;

    @Inject
    private TaskBook tasks;

    @Inject
    private People people;

    @Inject
    private Desk desk;

    /**
     * Asks the director of the coordinating unit to let these items stand for the report.
     *
     * @throws RefusedException {@code nomination.refused.equivalence.waits} while another wish waits or stands
     */
    public void ask(long nominationId, Set<Long> itemIds, String why) {
        Nomination nomination = writable(nominationId);
        if (wishes.standing(nominationId).isPresent()) {
            throw new RefusedException("nomination.refused.equivalence.waits");
        }
        List<EvidenceItem> items = folders.readable(nomination.subject()).items().stream()
                .filter(item -> itemIds.contains(item.id()))
                .toList();
        wishes.add(new ReportEquivalence(nomination, items, why, desk.person(), desk.now()));
        people.headOf(people.coordinatingUnit()).ifPresent(director -> askForWord(nomination, director.id()));
        desk.noted("nomination.equivalence.asked", nomination.subject(), items.size() + " items");
    }

    private void askForWord(Nomination nomination, long directorsPost) {
        Bilingual work = nomination.initiative().title();
        tasks.open(
                new Task.What(
                        "task.report.equivalence",
                        "",
                        nomination.subject(),
                        work.th(),
                        work.en(),
                        "report.xhtml?id=" + nomination.id()),
                Task.Assignee.post(directorsPost),
                new Task.Sender(desk.person().nameTh(), desk.person().nameEn()),
                null);
    }

    /** Accepts or refuses it, for a reason that stays visible; refused to the person who asked. */
    @RolesAllowed(Role.DIRECTOR)
    public void rule(long nominationId, long wishId, long seenVersion, boolean accepted, String reason) {
        Nomination nomination = writable(nominationId);
        seen(nominationId, wishId, seenVersion).rule(accepted, reason, desk.person(), desk.now());
        tasks.done(nomination.subject(), RULE);
        desk.noted(
                accepted ? "nomination.equivalence.accepted" : "nomination.equivalence.refused",
                nomination.subject(),
                "equivalence:" + wishId);
    }

    /** Takes it back; the parts of the report are needed again. */
    public void takeBack(long nominationId, long wishId, long seenVersion) {
        Nomination nomination = writable(nominationId);
        seen(nominationId, wishId, seenVersion).takeBack();
        tasks.done(nomination.subject(), RULE);
        desk.noted("nomination.equivalence.takenBack", nomination.subject(), "equivalence:" + wishId);
    }

    private Nomination writable(long nominationId) {
        Nomination nomination = nominations.changeable(nominationId);
        nomination.requireLive();
        return nomination;
    }

    private ReportEquivalence seen(long nominationId, long wishId, long seenVersion) {
        ReportEquivalence wish = wishes.existing(nominationId, wishId);
        if (wish.version() != seenVersion) {
            throw new StaleException();
        }
        return wish;
    }
}
