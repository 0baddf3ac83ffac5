package th.go.led.rangwan.service.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.submission.PackageDocument;
import th.go.led.rangwan.domain.submission.SubmissionPackage;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.nomination.Calls;

/** Makes a package: documents read and hashed, boxes filled, papers printed, the archive sealed. */
@Dependent
class PackageMaking {
    @Inject
    private Packages packages;

    @Inject
    private PackageDocuments documents;

    @Inject
    private PortalBoxes boxes;

    @Inject
    private PackageFiles files;

    @Inject
    private Calls calls;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    SubmissionPackage make(Nomination nomination) {
        CycleDefinition call = calls.of(nomination);
        List<PackageDocument> gathered = documents.of(nomination);
        SubmissionPackage frozen = new SubmissionPackage(
                nomination,
                packages.of(nomination).size() + 1,
                call.questions().verified(),
                new SubmissionPackage.Content(boxes.of(nomination, call, gathered), gathered),
                new SubmissionPackage.Freezing(caller.person(), clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        packages.keep(frozen);
        files.keep(PackagePress.papers(frozen, nomination.initiative().title(), call.title()));
        files.seal(frozen);
        return frozen;
    }
}
