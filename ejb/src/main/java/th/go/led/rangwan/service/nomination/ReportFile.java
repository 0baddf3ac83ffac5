package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import th.go.led.rangwan.domain.evidence.FileKind;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.domain.nomination.EvaluationReport;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.service.evidence.EvidenceCall;
import th.go.led.rangwan.service.evidence.EvidenceFolders;
import th.go.led.rangwan.service.evidence.EvidenceRow;
import th.go.led.rangwan.service.evidence.FileIntake;

/** The file of an evaluation report: an item of evidence with versions, which takes no place among the judges' items. */
@Dependent
class ReportFile {
    @Inject
    private EvidenceFolders folders;

    @Inject
    private EvidenceCall call;

    @Inject
    private FileIntake intake;

    @Inject
    private Desk desk;

    /** The item that holds the report; null while none does. */
    EvidenceRow row(Nomination nomination, EvaluationReport report) {
        return report.file() == null ? null : EvidenceRow.of(report.file(), call.terms(nomination.subject()));
    }

    /** Keeps the file as the report, or as its new version. */
    void bring(EvaluationReport report, FileIntake.Sent sent) throws IOException {
        String subject = report.nomination().subject();
        StoredFile file = intake.take(subject, sent, FileKind.REPORTS);
        if (report.file() == null || report.file().withdrawn() || report.file().link()) {
            report.holdIn(folders.changeable(subject).addFile(file, desk.person(), desk.now()));
        } else {
            report.file().renew(file);
        }
    }
}
