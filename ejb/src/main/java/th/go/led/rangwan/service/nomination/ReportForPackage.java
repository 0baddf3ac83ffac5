package th.go.led.rangwan.service.nomination;

import java.util.List;
import th.go.led.rangwan.domain.evidence.LanguageStanding;
import th.go.led.rangwan.domain.nomination.ReportKind;
import th.go.led.rangwan.service.evidence.EvidenceForPackage;
import th.go.led.rangwan.service.evidence.FileRow;
import th.go.led.rangwan.service.evidence.PackageProblem;

/**
 * The evaluation report of a nomination as it would be filed.
 *
 * @param file its newest version, null while no file is tied to it or it is a link
 * @param url where it is when it is a link, else empty
 * @param standing whether the judges could read it; null while nothing is tied to it
 * @param translation its finished translation, null when there is none
 * @param accepted the evidence that stands for it by a director's word; null when the report itself is filed
 * @param problems what stands against filing; empty when the call asks for no report
 */
public record ReportForPackage(
        String title,
        ReportKind kind,
        FileRow file,
        String url,
        LanguageStanding standing,
        EvidenceForPackage.Translated translation,
        int parts,
        int needed,
        EquivalenceRow accepted,
        List<PackageProblem> problems) {
    /** Copies its list. */
    public ReportForPackage {
        problems = List.copyOf(problems);
    }
}
