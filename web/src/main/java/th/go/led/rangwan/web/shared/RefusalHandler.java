package th.go.led.rangwan.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.primefaces.csp.CspException;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.shared.StoreTrouble;

/**
 * Turns what a page's beans throw into what a person can use: a refusal becomes a message at its field and the
 * page stays with everything typed; an expired or forged view or form is opened anew (typed text is offered from the device); not
 * found, not allowed and faults become pages. Refusals are audited here, because the rollback would take the row.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {
    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable cause = meaning(events.next().getContext().getException());
            events.remove();
            try {
                if (!faces.getResponseComplete()) { // the first cause has been answered, later ones follow from it
                    answer(faces, cause);
                }
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    private static void answer(FacesContext faces, Throwable cause) throws IOException {
        ExternalContext external = faces.getExternalContext();
        if (cause instanceof ViewExpiredException || cause instanceof CspException || noParts(cause)) {
            String page = Here.opened((HttpServletRequest) external.getRequest());
            external.redirect(page + (page.contains("?") ? "&" : "?") + "expired=1");
            faces.responseComplete();
        } else if (cause instanceof NotFoundException) {
            audit("refused.notFound", external);
            page(faces, 404, "/not-found.xhtml");
        } else if (cause instanceof EJBAccessException) {
            audit("refused.role", external);
            page(faces, 403, "/refused.xhtml");
        } else if (cause instanceof RefusedException refusal && mayStay(faces)) {
            audit(refusal.key(), external);
            Refusals.show(faces, refusal);
        } else if (cause instanceof OptimisticLockException && mayStay(faces)) {
            audit("shared.refused.stale", external);
            Refusals.show(faces, new StaleException());
        } else if (StoreTrouble.of(cause).isPresent()) {
            storeFails(faces, StoreTrouble.of(cause).get(), cause);
        } else {
            external.getRequestMap().put(Fault.REFERENCE, Fault.log(cause, Here.path(external)));
            page(faces, 500, "/fault.xhtml");
        }
    }

    /** What somebody else holds for a moment is told on the page itself; of a database that is away or full, no page can be made. */
    private static void storeFails(FacesContext faces, StoreTrouble trouble, Throwable cause) throws IOException {
        StoreTrouble told = CDI.current().select(Outage.class).get().met(trouble, cause);
        if (told == StoreTrouble.BUSY && mayStay(faces)) {
            Refusals.show(faces, new RefusedException("shared.refused.busy"));
            return;
        }
        if (told == StoreTrouble.CROWDED && mayStay(faces)) {
            Refusals.show(faces, new RefusedException("shared.refused.crowded"));
            return;
        }
        ExternalContext external = faces.getExternalContext();
        OutageAnswer.send(
                (HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse(), told);
        faces.responseComplete();
    }

    private static boolean mayStay(FacesContext faces) {
        return faces.getViewRoot() != null && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private static void page(FacesContext faces, int status, String page) throws IOException {
        ExternalContext external = faces.getExternalContext();
        if (!external.isResponseCommitted()) {
            external.responseReset();
            external.setResponseStatus(status);
            external.setRequest(new FreshRequest((HttpServletRequest) external.getRequest()));
            external.dispatch(page);
        }
        faces.responseComplete();
    }

    private static void audit(String act, ExternalContext external) {
        CDI.current().select(AuditTrail.class).get().recordApart(act, external.getRequestServletPath(), "");
    }

    private static Throwable meaning(Throwable thrown) {
        Throwable cause = thrown;
        while (!telling(cause) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return telling(cause) ? cause : thrown;
    }

    private static boolean telling(Throwable cause) {
        return cause instanceof RefusedException
                || cause instanceof EJBAccessException
                || cause instanceof OptimisticLockException
                || cause instanceof ViewExpiredException
                || cause instanceof CspException
                || noParts(cause);
    }

    /** A form with a file was posted as one without: no page of ours does that. */
    private static boolean noParts(Throwable cause) {
        return cause instanceof ServletException;
    }
}
