package th.go.led.rangwan.service.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.submission.Filing;
import th.go.led.rangwan.domain.submission.FilingState;
import th.go.led.rangwan.domain.submission.PackageState;
import th.go.led.rangwan.domain.submission.SubmissionPackage;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.nomination.Nominations;

/** Shows the filing of a nomination: where the running sitting is, the earlier ones, the receipt and what became of it. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class FilingTrackerService {
    private static final Set<String> ACTING = Set.of(Role.ANALYST, Role.DIRECTOR);

    @Inject
    private Nominations nominations;

    @Inject
    private Packages packages;

    @Inject
    private Filings filings;

    @Inject
    private FilingSets sets;

    @Inject
    private FilingPages pages;

    @Inject
    private Caller caller;

    /**
     * The filing of a nomination.
     *
     * @param sittingId the sitting to show, 0 for the newest
     * @param place the box to show in full, 0 for the one that comes next
     */
    public FilingSheet sheet(long nominationId, long sittingId, int place) {
        Nomination nomination = nominations.readable(nominationId);
        List<Filing> all = filings.of(nomination);
        Filing shown = shown(all, sittingId);
        Optional<SubmissionPackage> standing = packages.standing(nomination);
        SubmissionPackage set = shown == null ? standing.orElse(null) : shown.set();
        List<FilingSheet.BoxLine> lines = set == null ? List.of() : pages.lines(set, shown);
        return new FilingSheet(
                nominationId,
                set == null ? null : PackageSheet.of(set),
                shown == null ? null : pages.sitting(shown),
                lines,
                shown == null ? null : pages.open(lines, shown, place),
                all.stream().map(FilingPages::past).toList(),
                may(nomination, shown, standing),
                filings.outcomes(nomination).stream().map(FilingPages::outcome).toList());
    }

    /** A figure that grows with every mark and receipt of a sitting, for a page that waits for the other person. */
    public long changes(long sittingId) {
        Filing filing = filings.readable(sittingId);
        return filing.marks().size() + filing.receipts().size() + (filing.state() == FilingState.OPEN ? 0L : 1L);
    }

    private static Filing shown(List<Filing> all, long sittingId) {
        if (sittingId == 0) {
            return all.isEmpty() ? null : all.get(0);
        }
        return all.stream().filter(one -> one.id() == sittingId).findFirst().orElseThrow(NotFoundException::new);
    }

    private FilingSheet.May may(Nomination nomination, Filing shown, Optional<SubmissionPackage> standing) {
        boolean acts = caller.current().viewer().roles().stream().anyMatch(ACTING::contains)
                && nominations.mayChange(nomination);
        boolean running = shown != null && shown.state() == FilingState.OPEN;
        boolean free = acts && !running;
        boolean frozen =
                standing.filter(one -> one.state() == PackageState.FROZEN).isPresent();
        List<FilingSheet.ReaderChoice> readers = free
                ? sets.readers(nomination).stream()
                        .map(FilingTrackerService::choice)
                        .toList()
                : List.of();
        return new FilingSheet.May(
                acts && running,
                acts && running,
                free && frozen,
                free && nomination.state().live(),
                acts && shown != null && shown.state() == FilingState.RECEIVED,
                acts && nomination.state() == NominationState.FILED,
                readers);
    }

    private static FilingSheet.ReaderChoice choice(Person person) {
        return new FilingSheet.ReaderChoice(person.id(), new Bilingual(person.nameTh(), person.nameEn()));
    }
}
