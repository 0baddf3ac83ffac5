package th.go.led.rangwan.service.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.letter.LetterRequest;
import th.go.led.rangwan.domain.message.Enclosure;
import th.go.led.rangwan.domain.shared.ThaiDigits;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.paper.LetterDocx;

/** Opens requests that went out: the exact PDF, or a Word document of the same words for the office. Each is noted. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class LetterPaperService {
    @Inject
    private LetterRequests requests;

    @Inject
    private AuditTrail audit;

    /** The numbered letters by which that letter was asked for, the latest first. */
    public List<RequestSheet.Made> of(long letterId) {
        return requests.readableOf(letterId).stream()
                .map(made -> new RequestSheet.Made(made.id(), made.paper().reference(), made.madeAt()))
                .toList();
    }

    /** The PDF as it went out; refused when its bytes no longer match their digest. */
    public Enclosure pdf(long requestId) {
        LetterRequest request = requests.readable(requestId);
        return noted(
                request,
                new Enclosure(
                        name(request, ".pdf"),
                        Enclosure.PDF,
                        request.paper().content().bytes()));
    }

    /** The same words as a Word document. */
    public Enclosure docx(long requestId) {
        LetterRequest request = requests.readable(requestId);
        return noted(
                request,
                new Enclosure(name(request, ".docx"), Enclosure.DOCX, LetterDocx.render(RequestPress.issued(request))));
    }

    private Enclosure noted(LetterRequest request, Enclosure file) {
        audit.record(
                "letter.downloaded", request.letter().subject(), request.paper().reference());
        return file;
    }

    private static String name(LetterRequest request, String ending) {
        String reference = ThaiDigits.toThai(request.paper().reference());
        return ("หนังสือขอ " + reference).replaceAll("[\\\\/:*?\"<>|\\s]+", " ").strip() + ending;
    }
}
