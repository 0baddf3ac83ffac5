package th.go.led.rangwan.service.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.domain.evidence.LinkCheck;
import th.go.led.rangwan.domain.evidence.LinkStatus;
import th.go.led.rangwan.domain.evidence.WebAddress;
import th.go.led.rangwan.domain.identity.Role;

/**
 * Calls the addresses of a nomination's evidence when a person asks, never by itself, and notes what came. No transaction
 * is open while the world is waited for.
 */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LinkCheckService {
    private final LinkCaller caller = LinkCaller.ofThePublicWeb();

    @Inject
    private LinkNoteService notes;

    /** Calls the address of one link and tells what came. */
    public LinkStatus check(long nominationId, long itemId) {
        return checked(nominationId, notes.called(nominationId, itemId));
    }

    /** Calls the website and tells what came. */
    public LinkStatus checkWebsite(long nominationId) {
        return checked(nominationId, notes.website(nominationId));
    }

    /** Calls the website and every link that is used, and tells how many of how many opened. */
    public Opened checkAll(long nominationId) {
        List<LinkNoteService.Called> all = notes.allCalled(nominationId);
        long open = all.stream()
                .map(called -> checked(nominationId, called))
                .filter(LinkStatus::opens)
                .count();
        return new Opened(open, all.size());
    }

    /** How many addresses opened, of how many. */
    public record Opened(long opened, int called) {}

    private LinkStatus checked(long nominationId, LinkNoteService.Called called) {
        LinkCheck.Found found = caller.call(new WebAddress(called.url()));
        notes.note(nominationId, called, found);
        return found.status();
    }
}
