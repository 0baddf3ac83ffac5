package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.decision.PaperNote;
import th.go.led.rangwan.domain.decision.Recipient;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.CallerSheet;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.task.TaskBook;

/** Asks a second person to read handwriting, and takes that off the work list when it was read. */
@Dependent
class SecondReading {
    private static final String REREAD = "task.reread";

    @Inject
    private People people;

    @Inject
    private Recipients recipients;

    @Inject
    private Caller caller;

    @Inject
    private TaskBook tasks;

    @Inject
    private Clock clock;

    /** Who may be asked: everybody with a post in the paper's unit now, but for the first reader. */
    List<RecipientRow> readers(OrgUnit unit, long firstReader) {
        Instant now = clock.instant();
        return people.holdings().stream()
                .filter(held -> held.validAt(now))
                .filter(held -> held.post().unit().id().equals(unit.id()))
                .filter(held -> held.person().id() != firstReader)
                .map(held -> new RecipientRow(
                        held.person().login(),
                        new Bilingual(held.person().nameTh(), held.person().nameEn())))
                .distinct()
                .toList();
    }

    /** Puts it on the list of that person, or of whoever leads the unit. */
    void ask(PaperNote note, String login) {
        OrgUnit unit = note.paper().unit();
        CallerSheet who = caller.current();
        Bilingual title = Sources.title(note.paper());
        tasks.open(
                new Task.What(
                        REREAD,
                        String.valueOf(note.ordinal()),
                        note.paper().subjectCode(),
                        title.th(),
                        title.en(),
                        "paper-notes.xhtml?id=" + note.paper().id() + "#note-" + note.id()),
                login.isEmpty()
                        ? recipients.assignee(Recipient.unit(unit))
                        : Task.Assignee.person(reader(unit, login, who.personId())),
                new Task.Sender(who.nameTh(), who.nameEn()),
                null);
    }

    private long reader(OrgUnit unit, String login, long firstReader) {
        return readers(unit, firstReader).stream()
                .filter(row -> row.key().equals(login))
                .findFirst()
                .flatMap(row -> people.byLogin(login))
                .orElseThrow(() -> new RefusedException("decision.refused.reader").at("second"))
                .id();
    }

    /** It was read. */
    void done(PaperNote note) {
        tasks.done(note.paper().subjectCode(), REREAD, String.valueOf(note.ordinal()));
    }
}
