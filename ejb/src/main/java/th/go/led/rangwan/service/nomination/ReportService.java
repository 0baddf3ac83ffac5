package th.go.led.rangwan.service.nomination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.DocumentDefinition;
import th.go.led.rangwan.domain.cycle.DocumentPart;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.EvaluationReport;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.PartJudgement;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.evidence.FileIntake;

/** Judges the evaluation report of a nomination part by part (ข้อ ๔.๑). */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class ReportService {
    /** Code of the evaluation report among the documents of a call. */
    static final String DOCUMENT = "report";

    @Inject
    private Nominations nominations;

    @Inject
    private Answers answers;

    @Inject
    private Calls calls;

    @Inject
    private ReportEquivalences wishes;

    @Inject
    private ReportFile file;

    @Inject
    private Desk desk;

    /** The report as it stands; not found when the call asks for none. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
    public ReportSheet sheet(long nominationId) {
        Nomination nomination = nominations.readable(nominationId);
        DocumentDefinition asked = asked(calls.of(nomination));
        EvaluationReport report = answers.report(nomination);
        List<ReportSheet.Part> parts =
                asked.parts().stream().map(part -> part(part, report)).toList();
        return new ReportSheet(
                nominationId,
                report.version(),
                report.title(),
                report.kind(),
                asked.name(),
                asked.number(),
                asked.quoteTh(),
                parts,
                report.present(),
                file.row(nomination, report),
                wishes.of(nominationId).stream().map(EquivalenceRow::of).toList(),
                nominations.writable(nomination),
                nominations.mayChange(nomination) && nomination.state().live());
    }

    /** Takes in the report as a file, or a new version of the one that is there. Refused as {@link FileIntake#take}. */
    public void bring(long nominationId, FileIntake.Sent sent) throws IOException {
        Nomination nomination = nominations.changeable(nominationId);
        nomination.requireLive();
        file.bring(answers.report(nomination), sent);
        desk.noted("nomination.report.brought", nomination.subject(), "");
    }

    /** Describes and judges the report; refused while the nomination is with others or when somebody changed it since. */
    public void judge(ReportEdit edit) {
        Nomination nomination = nominations.changeable(edit.nominationId());
        nomination.requireWritable();
        DocumentDefinition asked = asked(calls.of(nomination));
        EvaluationReport report = answers.report(nomination);
        if (report.version() != edit.seenVersion()) {
            throw new StaleException();
        }
        report.describe(edit.title(), edit.kind());
        asked.parts().stream()
                .map(DocumentPart::code)
                .filter(edit.findings()::containsKey)
                .forEach(code -> report.judge(code, edit.findings().get(code), desk.person(), desk.now()));
        desk.noted("nomination.report.judged", nomination.subject(), report.present() + " " + report.kind());
    }

    private static DocumentDefinition asked(CycleDefinition call) {
        return call.document(DOCUMENT).orElseThrow(NotFoundException::new);
    }

    private static ReportSheet.Part part(DocumentPart part, EvaluationReport report) {
        PartJudgement judged = report.parts().get(part.code());
        return judged == null
                ? new ReportSheet.Part(part.code(), part.name(), part.description(), null, "", null, null)
                : new ReportSheet.Part(
                        part.code(),
                        part.name(),
                        part.description(),
                        judged.present(),
                        judged.pages(),
                        AnswerPages.name(judged.judgedBy()),
                        judged.judgedAt());
    }
}
