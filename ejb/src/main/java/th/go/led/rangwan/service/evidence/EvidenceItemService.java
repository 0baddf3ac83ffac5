package th.go.led.rangwan.service.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.evidence.EvidenceFolder;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.evidence.EvidenceTerms;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.domain.evidence.Support;
import th.go.led.rangwan.domain.evidence.Translation;
import th.go.led.rangwan.domain.evidence.TranslationState;
import th.go.led.rangwan.domain.evidence.WebAddress;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * Keeps the items of a nomination's evidence: adds them, ties them to criteria and questions, notes their language and
 * translation, keeps new versions of a file, and withdraws one. Every change is refused once the nomination has ended, and
 * on an item that somebody changed since the caller saw it.
 */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class EvidenceItemService {
    @Inject
    private FileOwners owners;

    @Inject
    private EvidenceFolders folders;

    @Inject
    private EvidenceCall call;

    @Inject
    private FileIntake intake;

    @Inject
    private EvidenceDesk desk;

    /** One item with its versions. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
    public EvidenceItemSheet sheet(long nominationId, long itemId) {
        String subject = EvidenceService.NOMINATION + nominationId;
        EvidenceItem item = folders.item(subject, itemId);
        EvidenceTerms terms = call.terms(subject);
        Translation translation = item.translation();
        return new EvidenceItemSheet(
                EvidenceRow.of(item, terms),
                item.purpose(),
                terms,
                item.versions().stream()
                        .map(version -> new EvidenceItemSheet.Version(version.number(), FileRow.of(version.file())))
                        .sorted(Comparator.comparing(EvidenceItemSheet.Version::number)
                                .reversed())
                        .toList(),
                translation.file() == null ? null : FileRow.of(translation.file()),
                translation.url(),
                EvidenceRow.name(item.addedBy()),
                item.addedAt(),
                item.used() ? item.folder().coverage(terms).restingOn(item.place()) : List.of(),
                owners.changeable(subject) && !item.withdrawn());
    }

    /** Takes in a file as a new item that is not used yet; gives the item's id. Refused as {@link FileIntake#take}. */
    public long addFile(long nominationId, FileIntake.Sent sent) throws IOException {
        String subject = EvidenceService.NOMINATION + nominationId;
        StoredFile file = intake.take(subject, sent);
        EvidenceItem item = folders.changeable(subject).addFile(file, desk.person(), desk.now());
        folders.flush();
        return item.id();
    }

    /** Takes in a link as a new item that is not used yet; gives the item's id. */
    public long addLink(long nominationId, String title, String url) {
        EvidenceFolder folder = folders.changeable(EvidenceService.NOMINATION + nominationId);
        EvidenceItem item = folder.addLink(title, new WebAddress(url), desk.person(), desk.now());
        folders.flush();
        desk.noted("evidence.linked", item);
        return item.id();
    }

    /** Keeps a new version of a file; the older ones stay. Refused as {@link FileIntake#take}. */
    public void renew(SeenItem seen, FileIntake.Sent sent) throws IOException {
        EvidenceItem item = folders.item(seen.subject(), seen.itemId(), seen.version());
        item.renew(intake.take(seen.subject(), sent));
        desk.noted("evidence.renewed", item);
    }

    /** Corrects title and address of a link. */
    public void correct(SeenItem seen, String title, String url) {
        EvidenceItem item = folders.item(seen.subject(), seen.itemId(), seen.version());
        item.correct(title, new WebAddress(url));
        desk.noted("evidence.corrected", item);
    }

    /**
     * Ties an item to criteria and questions of the call and to no others; codes that the call does not have are left out.
     *
     * @throws RefusedException {@code evidence.refused.lastMain} at {@code criteria} when a criterion would rest on no used
     *     item any more and {@code known} does not name its code
     */
    public void tie(SeenItem seen, Map<String, Support> criteria, Set<String> questions, Set<String> known) {
        EvidenceItem item = folders.item(seen.subject(), seen.itemId(), seen.version());
        EvidenceTerms terms = call.terms(seen.subject());
        Map<String, Support> lawful = new LinkedHashMap<>();
        terms.criteria().stream()
                .map(EvidenceTerms.Term::code)
                .filter(code -> criteria.get(code) != null)
                .forEach(code -> lawful.put(code, criteria.get(code)));
        item.folder().requireTie(item, lawful, terms, known);
        item.tie(
                lawful,
                terms.questions().stream()
                        .map(EvidenceTerms.Term::code)
                        .filter(questions::contains)
                        .collect(Collectors.toSet()));
        desk.noted("evidence.tied", item);
    }

    /**
     * What a form says of an item's language.
     *
     * @param language code of ISO 639
     * @param into code of the translation's language, used once it is begun
     * @param file the translation or the subtitles as a new file; null keeps the one that is there
     */
    public record Tongue(
            String language,
            TranslationState state,
            boolean subtitled,
            String into,
            String url,
            String note,
            FileIntake.Sent file) {}

    /** Notes the language of an item and how far its translation is. */
    public void speak(SeenItem seen, Tongue said) throws IOException {
        EvidenceItem item = folders.item(seen.subject(), seen.itemId(), seen.version());
        StoredFile file = said.file() == null ? item.translation().file() : intake.take(seen.subject(), said.file());
        item.speak(said.language());
        item.translate(new Translation(
                new Translation.Stated(said.state(), said.subtitled(), said.into(), file, said.url(), said.note()),
                desk.person(),
                desk.now()));
        desk.noted("evidence.translation." + said.state(), item);
    }

    /** Withdraws an item that is not used, for a reason; it stays on the list as withdrawn. */
    public void withdraw(SeenItem seen, String reason) {
        EvidenceItem item = folders.item(seen.subject(), seen.itemId(), seen.version());
        item.withdraw(reason, desk.person(), desk.now());
        desk.noted("evidence.withdrawn", item);
    }
}
