package th.go.led.rangwan.service.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import th.go.led.rangwan.domain.event.CycleEvent;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.letter.ClinicStanding;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.OutsideBody;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.letter.ReminderPlan;
import th.go.led.rangwan.domain.letter.Standing;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.letter.LetterStandings.Judged;
import th.go.led.rangwan.service.message.MessageTally;
import th.go.led.rangwan.service.nomination.Nominations;

/** Shows the letters of a nomination: which count, whose turn it is, what the caller may do. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class LetterTrackerService {
    @Inject
    private Nominations nominations;

    @Inject
    private LetterStandings standings;

    @Inject
    private Bodies bodies;

    @Inject
    private Caller caller;

    @Inject
    private LetterDue days;

    @Inject
    private MessageTally tally;

    @Inject
    private Clock clock;

    /** All letters of a nomination with the rule and its slots. */
    public LetterTrackerSheet lettersOf(long nominationId) {
        Nomination nomination = nominations.readable(nominationId);
        Judged judged = standings.of(nomination);
        Map<String, List<MessageTally.Count>> posted = posted(judged.letters());
        List<LetterRow> rows = judged.letters().stream()
                .map(letter -> row(letter, judged, posted))
                .toList();
        return new LetterTrackerSheet(judged.rule(), slots(judged, rows), rows, judged.count(), mayAct(nomination));
    }

    /** One letter of a nomination; not found when it belongs to another. */
    public LetterSheet letter(long nominationId, long letterId) {
        Nomination nomination = nominations.readable(nominationId);
        Judged judged = standings.of(nomination);
        ReferenceLetter letter = judged.letters().stream()
                .filter(each -> each.id() == letterId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        List<LetterSheet.Ruling> rulings = new ArrayList<>();
        judged.rulings().stream()
                .filter(ruling -> ruling.concerns(letter.body()))
                .forEach(ruling -> rulings.add(0, LetterSheet.Ruling.of(ruling, letter.body())));
        LetterRow row = row(letter, judged, posted(List.of(letter)));
        boolean enough = judged.count().enough();
        return new LetterSheet(
                row,
                mayAct(nomination) ? acts(row, enough) : List.of(),
                rulings,
                enough || !nomination.state().live()
                        ? List.of()
                        : reminders(letter, judged.rule().reminders()),
                letter.recipient());
    }

    private List<LocalDate> reminders(ReferenceLetter letter, ReminderPlan plan) {
        boolean waited = letter.state().turn() == LetterState.Turn.THEIRS && letter.dueOn() != null;
        LocalDate today = ThaiDate.dayOf(clock.instant());
        return waited
                ? plan.of(letter.dueOn(), today).stream()
                        .map(ReminderPlan.Reminder::on)
                        .toList()
                : List.of();
    }

    private Map<String, List<MessageTally.Count>> posted(List<ReferenceLetter> letters) {
        return tally.of(letters.stream().map(ReferenceLetter::subject).toList());
    }

    /** The day to propose for a new letter, counted back from the deadline; null when it has passed. */
    public LocalDate proposedDay(long nominationId) {
        return days.proposal(nominations.readable(nominationId)).orElse(null);
    }

    /** How far the letters of a nomination are. */
    public LetterCount countOf(long nominationId) {
        return standings.countOf(nominations.readable(nominationId));
    }

    /** The bodies that the desk knows, by Thai name. */
    public List<BodyRow> bodies() {
        return bodies.all().stream().map(BodyRow::of).toList();
    }

    private boolean mayAct(Nomination nomination) {
        long unit = nomination.initiative().ownerUnit().id();
        return nomination.state().live()
                && caller.current().viewer().changes(unit).allowed();
    }

    private List<LetterAct> acts(LetterRow row, boolean enough) {
        List<LetterAct> acts = new ArrayList<>(LetterAct.openIn(row.state(), row.fromClinic()));
        Standing standing = row.standing();
        boolean doubtful = standing.asksDirector() || standing.ruled();
        if (doubtful && caller.current().viewer().roles().contains(Role.DIRECTOR)) {
            acts.add(standing.ruled() ? acts.size() : 0, LetterAct.RULE);
        }
        if (row.state().turn() == LetterState.Turn.THEIRS) {
            acts.add(LetterAct.AGAIN);
            acts.add(LetterAct.DAY);
        }
        boolean unearned = row.fromClinic() && row.clinic().standing() != ClinicStanding.ATTENDED;
        if (unearned && !row.state().ended()) {
            acts.add(row.clinic().event() == 0 ? 0 : acts.size(), LetterAct.CLINIC);
        }
        if (row.state() != LetterState.ACCEPTED) {
            acts.add(LetterAct.REPLACE);
        }
        acts.removeIf(act -> (enough && act.asks()) || (act == LetterAct.REQUEST && !numbers()));
        return acts;
    }

    /** Whether the caller has a post in the unit whose register numbers the requests. */
    private boolean numbers() {
        return caller.current().viewer().coordinating();
    }

    private static LetterRow row(ReferenceLetter letter, Judged judged, Map<String, List<MessageTally.Count>> posted) {
        OutsideBody body = letter.body();
        Standing standing = judged.standing(letter.id());
        return new LetterRow(
                letter.id(),
                letter.version(),
                new LetterRow.Body(body.id(), body.name(), body.kind(), parent(body)),
                letter.fromClinic() ? clinic(letter) : null,
                letter.state(),
                letter.stateSince(),
                LetterTasks.endOf(letter.dueOn()),
                letter.receivedOn(),
                letter.requestNumber(),
                letter.quality(),
                letter.checkedBy() == null
                        ? null
                        : new Bilingual(
                                letter.checkedBy().nameTh(), letter.checkedBy().nameEn()),
                letter.checkedAt(),
                letter.reason(),
                standing,
                LetterAct.next(letter.state(), letter.fromClinic(), standing),
                letter.replaces() == null ? null : letter.replaces().body().name(),
                LetterPost.of(posted.getOrDefault(letter.subject(), List.of())));
    }

    private static List<SlotRow> slots(Judged judged, List<LetterRow> rows) {
        long underWay = rows.stream()
                .filter(row -> row.state().turn() != LetterState.Turn.NOBODY)
                .filter(row -> row.standing().verdict() != Verdict.FAIL)
                .count();
        return IntStream.rangeClosed(1, judged.rule().needed())
                .mapToObj(number -> new SlotRow(
                        number,
                        rows.stream()
                                .filter(row -> row.standing().filled()
                                        && row.standing().slot() == number)
                                .findFirst()
                                .orElse(null),
                        underWay))
                .toList();
    }

    private static Bilingual parent(OutsideBody body) {
        return body.parent() == null ? null : body.parent().name();
    }

    private static LetterRow.Clinic clinic(ReferenceLetter letter) {
        CycleEvent event = letter.clinic();
        return event == null
                ? new LetterRow.Clinic(0, null, null, letter.clinicStanding())
                : new LetterRow.Clinic(
                        event.id(), event.content().name(), event.content().date(), letter.clinicStanding());
    }
}
