package th.go.led.rangwan.service.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.SearchText;

/** Gathers all files of a work in one place: evidence and translations, reports, letters and memos of its applications. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class WorkFilesService {
    @Inject
    @Any
    private Instance<WorkFileSource> sources;

    /**
     * The files of a work that the caller may read, the latest first.
     *
     * @param kind only these; null for all
     * @param words only those whose names hold these words, in Thai or Arabic digits; empty for all
     */
    public List<WorkFileRow> of(long initiativeId, WorkFileRow.Kind kind, String words) {
        String wanted = SearchText.folded(words);
        return sources.stream()
                .flatMap(source -> source.filesOf(initiativeId).stream())
                .filter(row -> kind == null || row.kind() == kind)
                .filter(row -> SearchText.folded(row.name()).contains(wanted))
                .sorted(WorkFileRow.LATEST)
                .toList();
    }
}
