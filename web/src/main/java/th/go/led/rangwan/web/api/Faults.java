package th.go.led.rangwan.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.shared.StoreTrouble;
import th.go.led.rangwan.web.shared.Fault;

/**
 * Turns everything that a route throws into JSON: a list of problems for a bad request, else one sentence. Refusals are
 * audited here, because the rollback would take the row; a fault of the program is logged and gets a reference.
 */
@Provider
public class Faults implements ExceptionMapper<Throwable> {
    private static final String CODE_TAKEN = "initiative.refused.codeTaken";

    @Inject
    private AuditTrail trail;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Language language = AskedLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Throwable cause = meaning(thrown);
        if (cause instanceof BadRequest bad) {
            return Answers.of(400, bad.in(language), language);
        }
        if (cause instanceof Refusal refusal) {
            audit(refusal.key());
            return error(refusal.status(), refusal.key(), refusal.arguments(), language);
        }
        if (cause instanceof NotFoundException) {
            audit("refused.notFound");
            return error(404, "api.status.404", List.of(), language);
        }
        if (cause instanceof EJBAccessException) {
            audit("refused.role");
            return error(403, "api.status.403", List.of(), language);
        }
        if (cause instanceof RefusedException refused) {
            audit(refused.key());
            return refused(refused, language);
        }
        StoreTrouble trouble = StoreTrouble.of(thrown).orElse(null);
        if (trouble != null) {
            return error(503, "shared.store." + trouble + ".text", List.of(), language);
        }
        return cause instanceof WebApplicationException web ? status(web, language) : fault(cause, language);
    }

    private static Response refused(RefusedException refused, Language language) {
        if (refused.key().equals(CODE_TAKEN)) {
            return error(409, refused.key(), refused.arguments(), language);
        }
        Problem problem = new Problem(refused.field().orElse(""), refused.key(), refused.arguments());
        return Answers.of(400, new BadRequest(List.of(problem)).in(language), language);
    }

    private static Response status(WebApplicationException web, Language language) {
        Response meant = web.getResponse();
        Response.ResponseBuilder answer = Answers.refused(meant.getStatus(), language);
        String allow = meant.getHeaderString(HttpHeaders.ALLOW);
        return (allow == null ? answer : answer.header(HttpHeaders.ALLOW, taken(allow))).build();
    }

    /** The methods of a route without OPTIONS, which stops before the routes. */
    private static String taken(String allow) {
        return Stream.of(allow.split(",", -1))
                .map(String::strip)
                .filter(method -> ApiFilter.METHODS.contains(method))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Response fault(Throwable cause, Language language) {
        String reference = Fault.log(cause, route());
        return error(500, "shared.fault.text", List.of(reference), language);
    }

    private static Response error(int status, String key, List<?> arguments, Language language) {
        return Answers.of(status, Answers.error(key, arguments, language), language);
    }

    private void audit(String act) {
        trail.recordApart(act, route(), "");
    }

    /** Version and collection, without the codes that follow. */
    private String route() {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String[] parts = path.split("/", 5);
        String route = String.join("/", List.of(parts).subList(0, Math.min(4, parts.length)));
        return route.length() > 60 ? route.substring(0, 60) : route;
    }

    private static Throwable meaning(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(cause -> cause instanceof BadRequest
                        || cause instanceof Refusal
                        || cause instanceof RefusedException
                        || cause instanceof EJBAccessException
                        || cause instanceof WebApplicationException)
                .findFirst()
                .orElse(thrown);
    }
}
