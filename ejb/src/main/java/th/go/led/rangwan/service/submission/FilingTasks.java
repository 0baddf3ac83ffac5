package th.go.led.rangwan.service.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.submission.Filing;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.CallerSheet;
import th.go.led.rangwan.service.task.TaskBook;

/** Puts the sittings at the portal on the work lists: boxes to read back, and news to record after a filing. */
@Dependent
class FilingTasks {
    private static final String READ = "task.submission.read";
    private static final String OUTCOME = "task.submission.outcome";

    @Inject
    private TaskBook tasks;

    @Inject
    private Caller caller;

    /** The second person reads back what is pasted. */
    void begun(Filing filing) {
        open(filing, READ, filing.pair().reader().id());
    }

    /** Nothing is to be read back any more. */
    void over(Filing filing) {
        tasks.done(filing.subject(), READ);
    }

    /** It is filed: the preparer notes what the giver of the award announces. */
    void filed(Filing filing) {
        Nomination nomination = filing.set().nomination();
        open(filing, OUTCOME, nomination.preparedBy().id());
    }

    /** News came in. */
    void heard(Filing filing) {
        tasks.done(filing.subject(), OUTCOME);
    }

    private void open(Filing filing, String key, long personId) {
        Nomination nomination = filing.set().nomination();
        Bilingual title = nomination.initiative().title();
        CallerSheet from = caller.current();
        tasks.open(
                new Task.What(key, "", filing.subject(), title.th(), title.en(), "filing.xhtml?id=" + nomination.id()),
                Task.Assignee.person(personId),
                new Task.Sender(from.nameTh(), from.nameEn()),
                null);
    }
}
