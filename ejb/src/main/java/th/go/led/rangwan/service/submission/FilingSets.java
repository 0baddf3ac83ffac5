package th.go.led.rangwan.service.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.submission.PackageState;
import th.go.led.rangwan.domain.submission.SubmissionPackage;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.People;

/** What a sitting at the portal is begun with: the package, and the second person. */
@Dependent
class FilingSets {
    @Inject
    private Packages packages;

    @Inject
    private PackageMaking making;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The frozen package; refused while there is none. */
    SubmissionPackage frozen(Nomination nomination) {
        return packages.standing(nomination)
                .filter(one -> one.state() == PackageState.FROZEN)
                .orElseThrow(() -> new RefusedException("submission.refused.notFrozen"));
    }

    /** What a rehearsal uses: the package that holds, else one made of what is there, which is never filed. */
    SubmissionPackage forRehearsal(Nomination nomination) {
        return packages.standing(nomination).orElseGet(() -> {
            SubmissionPackage made = making.make(nomination);
            made.keepForRehearsal(clock.instant());
            return made;
        });
    }

    /** Who may read back: everybody else with a post in the owner's unit or the coordinating one, by login. */
    List<Person> readers(Nomination nomination) {
        Instant now = clock.instant();
        String own = caller.login();
        return people.holdings().stream()
                .filter(holding ->
                        holding.validAt(now) && concerns(holding.post().unit(), nomination))
                .map(holding -> holding.person())
                .filter(person -> !person.login().equals(own))
                .distinct()
                .sorted((one, other) -> one.login().compareTo(other.login()))
                .toList();
    }

    private static boolean concerns(OrgUnit unit, Nomination nomination) {
        return unit.coordinating()
                || unit.id().equals(nomination.initiative().ownerUnit().id());
    }

    /** The second person of that id; refused at {@code reader} for anybody else. */
    Person reader(Nomination nomination, long personId) {
        return readers(nomination).stream()
                .filter(person -> person.id() == personId)
                .findFirst()
                .orElseThrow(() -> new RefusedException("submission.refused.reader").at("reader"));
    }
}
