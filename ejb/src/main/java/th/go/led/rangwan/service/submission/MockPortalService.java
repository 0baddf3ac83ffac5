package th.go.led.rangwan.service.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.submission.Filing;
import th.go.led.rangwan.domain.submission.FilingState;
import th.go.led.rangwan.domain.submission.PackageBox;

/**
 * A pretended portal for rehearsals: it takes one sitting and shuts, as the giver's does. It keeps nothing of what is
 * pasted; it tells where that differs from the package.
 */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class MockPortalService {
    @Inject
    private Filings filings;

    @Inject
    private ActDesk desk;

    /**
     * What the pretended portal found after it was sent.
     *
     * @param tracking the number that it shows; it begins with {@code REHEARSAL}
     * @param same how many boxes hold what the package holds, letter for letter
     * @param differing codes of the boxes that do not
     */
    public record Verdict(String tracking, int same, List<String> differing) implements Serializable {
        /** The differing boxes in one line. */
        public String listed() {
            return String.join(", ", differing);
        }
    }

    /** Opens it for a rehearsal that is running; opening it again begins an empty form. */
    public void open(long filingId) {
        Filing filing = filings.held(filingId);
        filing.openPortal(desk.act().at());
        desk.record("submission.portal.opened", filing);
    }

    /** The boxes that it shows, without our texts; refused, as not found, while it is shut. */
    public List<PackageSheet.BoxRow> boxes(long filingId) {
        Filing filing = filings.readable(filingId);
        if (filing.portalSince() == null || filing.state() != FilingState.OPEN) {
            throw new NotFoundException();
        }
        return PackageSheet.of(filing.set()).boxes().stream()
                .filter(box -> box.document() == null)
                .toList();
    }

    /**
     * Sends the form and shuts the portal.
     *
     * @param pasted by the place of the box; line ends may be those of a browser
     */
    public Verdict send(long filingId, Map<Integer, String> pasted) {
        Filing filing = filings.held(filingId);
        filing.shutPortal();
        List<PackageBox> asked = filing.set().boxes().stream()
                .filter(box -> box.document() == null)
                .toList();
        List<String> differing = asked.stream()
                .filter(box -> !box.text().equals(plain(pasted.get(box.place()))))
                .map(PackageBox::code)
                .toList();
        desk.record("submission.portal.sent", filing, "differing:" + differing.size());
        return new Verdict(
                "REHEARSAL-%d-%d".formatted(filing.set().nomination().id(), filing.number()),
                asked.size() - differing.size(),
                differing);
    }

    private static String plain(String typed) {
        return typed == null ? "" : Answer.kept(typed);
    }
}
