package th.go.led.rangwan.service.nomination;

import java.util.Map;
import th.go.led.rangwan.domain.nomination.EvaluationReport;
import th.go.led.rangwan.domain.nomination.ReportKind;

/**
 * What a form says about the evaluation report.
 *
 * @param seenVersion the version that the form showed
 * @param findings by the code of the part; a part that is left out keeps what it has
 */
public record ReportEdit(
        long nominationId,
        long seenVersion,
        String title,
        ReportKind kind,
        Map<String, EvaluationReport.Finding> findings) {}
