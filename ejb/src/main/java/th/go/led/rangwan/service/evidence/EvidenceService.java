package th.go.led.rangwan.service.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import th.go.led.rangwan.domain.evidence.EvidenceFolder;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.evidence.EvidencePurpose;
import th.go.led.rangwan.domain.evidence.EvidenceTerms;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.identity.Caller;

/** Lists the evidence of a nomination and takes in files; rights are those of the nomination. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class EvidenceService {
    static final String NOMINATION = "nomination:";

    @Inject
    private FileOwners owners;

    @Inject
    private EvidenceFolders folders;

    @Inject
    private EvidenceCall call;

    @Inject
    private FileIntake intake;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The evidence of a nomination. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
    public EvidenceSheet files(long nominationId) {
        String subject = NOMINATION + nominationId;
        EvidenceFolder folder = folders.readable(subject);
        EvidenceTerms terms = call.terms(subject);
        return new EvidenceSheet(
                nominationId,
                folder.version(),
                terms,
                folder.used().stream().map(item -> EvidenceRow.of(item, terms)).toList(),
                rows(folder, terms, item -> !item.used() && !item.withdrawn()),
                rows(folder, terms, EvidenceItem::withdrawn),
                folder.urls(terms),
                folder.coverage(terms),
                new EvidenceSheet.Website(folder.website(), folder.websiteOwner(), LinkRow.of(folder.websiteCheck())),
                EvidenceProblems.of(folder, terms),
                owners.changeable(subject));
    }

    /** How many items a nomination has that count. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
    public long count(long nominationId) {
        String subject = NOMINATION + nominationId;
        owners.requireReadable(subject);
        return folders.count(subject);
    }

    private static List<EvidenceRow> rows(EvidenceFolder folder, EvidenceTerms terms, Predicate<EvidenceItem> those) {
        return folder.items().stream()
                .filter(item -> item.purpose() == EvidencePurpose.EXTRA)
                .filter(those)
                .map(item -> EvidenceRow.of(item, terms))
                .toList();
    }

    /**
     * Takes in a file while the nomination lives, as a new item that is not used yet.
     *
     * @param name as the browser gave it, stored exactly
     * @param declaredType the media type that the browser declared
     * @return the file's id
     * @throws RefusedException as {@link FileIntake#take}
     * @throws IOException when stream or disk fail; nothing is kept then
     */
    public long upload(long nominationId, String name, String declaredType, InputStream content) throws IOException {
        String subject = NOMINATION + nominationId;
        StoredFile file = intake.take(subject, new FileIntake.Sent(name, declaredType, content));
        folders.changeable(subject).addFile(file, caller.person(), clock.instant());
        return file.id();
    }
}
