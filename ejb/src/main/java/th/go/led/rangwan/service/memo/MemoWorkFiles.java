package th.go.led.rangwan.service.memo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.ThaiDigits;
import th.go.led.rangwan.service.evidence.WorkFileRow;
import th.go.led.rangwan.service.evidence.WorkFileSource;
import th.go.led.rangwan.service.nomination.NominationWorkFiles;

/** The memos of all applications of a work that went out. */
@ApplicationScoped
public class MemoWorkFiles implements WorkFileSource {
    @Inject
    private Memos memos;

    @Inject
    private NominationWorkFiles applications;

    @Override
    public List<WorkFileRow> filesOf(long initiativeId) {
        return applications.nominationsOf(initiativeId).stream()
                .flatMap(nomination -> memos.issuedOf(nomination.id()).stream().map(memo -> row(nomination, memo)))
                .toList();
    }

    private WorkFileRow row(Nomination nomination, MemoRow memo) {
        return new WorkFileRow(
                WorkFileRow.Kind.MEMO,
                ThaiDigits.toThai(memo.reference()) + " " + memo.subject(),
                null,
                "/download/memo/" + memo.paperId(),
                applications.entered(nomination),
                "memo.xhtml?id=" + nomination.id(),
                "memo.state." + memo.state(),
                null,
                memo.issuedAt());
    }
}
