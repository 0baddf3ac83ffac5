package th.go.led.rangwan.service.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.evidence.EvidenceFolder;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.evidence.LinkCheck;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.NotFoundException;

/** Says which addresses are to be called and notes what came, each in a transaction of its own. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class LinkNoteService {
    @Inject
    private EvidenceFolders folders;

    @Inject
    private EvidenceDesk desk;

    /** An address to be called; {@code itemId} is 0 for the website. */
    public record Called(long itemId, String url) {}

    /** The address of a link of a nomination that the caller may change; not found for a file. */
    public Called called(long nominationId, long itemId) {
        String subject = EvidenceService.NOMINATION + nominationId;
        folders.changeable(subject);
        EvidenceItem item = folders.item(subject, itemId);
        if (!item.link()) {
            throw new NotFoundException();
        }
        return new Called(itemId, item.url());
    }

    /** The address of the website; not found while there is none. */
    public Called website(long nominationId) {
        EvidenceFolder folder = folders.changeable(EvidenceService.NOMINATION + nominationId);
        if (folder.website().isEmpty()) {
            throw new NotFoundException();
        }
        return new Called(0, folder.website());
    }

    /** The website, if there is one, and every link that is used. */
    public List<Called> allCalled(long nominationId) {
        EvidenceFolder folder = folders.changeable(EvidenceService.NOMINATION + nominationId);
        Stream<Called> website =
                folder.website().isEmpty() ? Stream.empty() : Stream.of(new Called(0, folder.website()));
        return Stream.concat(
                        website,
                        folder.used().stream()
                                .filter(EvidenceItem::link)
                                .map(item -> new Called(item.id(), item.url())))
                .toList();
    }

    /** Notes what came when the address was called; nothing when it was changed meanwhile. */
    public void note(long nominationId, Called called, LinkCheck.Found found) {
        String subject = EvidenceService.NOMINATION + nominationId;
        EvidenceFolder folder = folders.changeable(subject);
        LinkCheck check = new LinkCheck(found, desk.person(), desk.now());
        if (called.itemId() == 0) {
            folder.websiteChecked(called.url(), check);
        } else {
            folders.item(subject, called.itemId()).checked(called.url(), check);
        }
        desk.noted("evidence.linkChecked", subject, "item:" + called.itemId() + " " + found.status());
    }
}
