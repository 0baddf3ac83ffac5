package th.go.led.rangwan.service.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.BiConsumer;
import th.go.led.rangwan.domain.evidence.EvidenceFolder;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.evidence.WebsiteOwner;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * Chooses what the judges see and in which order, and names the website (ข้อ ๔.๓, ๔.๔). Every act is refused when somebody
 * changed the order since the caller saw it.
 */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class EvidenceOrderService {
    @Inject
    private EvidenceFolders folders;

    @Inject
    private EvidenceCall call;

    @Inject
    private EvidenceDesk desk;

    /** The evidence of a nomination as a form showed it. */
    public record Seen(long nominationId, long version) {
        String subject() {
            return EvidenceService.NOMINATION + nominationId;
        }
    }

    /**
     * Shows an item to the judges, at the last place.
     *
     * @throws RefusedException {@code evidence.refused.items} or {@code evidence.refused.urls} when there is no place left;
     *     the item stays as not used
     */
    public void use(Seen seen, long itemId) {
        act(seen, itemId, "evidence.used", (folder, item) -> folder.use(item, call.terms(seen.subject())));
    }

    /** Shows an item in the place of another, which is put aside; {@code known} as in {@link #putAside}. */
    public void replace(Seen seen, long outId, long inId, Set<String> known) {
        act(
                seen,
                inId,
                "evidence.replaced",
                (folder, item) -> folder.replace(item(folder, outId), item, call.terms(seen.subject()), known));
    }

    /**
     * Puts an item aside as not used.
     *
     * @param known codes of the criteria of which the caller knows that nothing supports them any more then
     * @throws RefusedException {@code evidence.refused.lastMain} with the names of others
     */
    public void putAside(Seen seen, long itemId, Set<String> known) {
        act(
                seen,
                itemId,
                "evidence.putAside",
                (folder, item) -> folder.putAside(item, call.terms(seen.subject()), known));
    }

    /** Moves an item one place towards the first. */
    public void raise(Seen seen, long itemId) {
        act(seen, itemId, "evidence.raised", EvidenceFolder::raise);
    }

    /** Moves an item one place towards the last. */
    public void lower(Seen seen, long itemId) {
        act(seen, itemId, "evidence.lowered", EvidenceFolder::lower);
    }

    /** Names the website that the call asks for; an empty address says that there is none yet. */
    public void nameWebsite(Seen seen, String url, WebsiteOwner owner) {
        EvidenceFolder folder = folders.seen(seen.subject(), seen.version());
        folder.nameWebsite(url, owner, call.terms(seen.subject()));
        desk.noted("evidence.website", seen.subject(), owner.name());
    }

    private void act(Seen seen, long itemId, String code, BiConsumer<EvidenceFolder, EvidenceItem> verb) {
        EvidenceFolder folder = folders.seen(seen.subject(), seen.version());
        EvidenceItem item = item(folder, itemId);
        verb.accept(folder, item);
        desk.noted(code, item);
    }

    private static EvidenceItem item(EvidenceFolder folder, long itemId) {
        return folder.items().stream()
                .filter(item -> item.id() == itemId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
