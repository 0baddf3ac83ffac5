package th.go.led.rangwan.web.letter;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import th.go.led.rangwan.domain.letter.WriterStanding;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.letter.WriterEntry;
import th.go.led.rangwan.service.letter.WriterPageService;
import th.go.led.rangwan.service.letter.WriterSheet;
import th.go.led.rangwan.web.evidence.UploadedPart;

/**
 * The page at which the writer of a letter answers without a login: {@code /letter/<link>}. Looking changes nothing, however
 * often a program that scans mail does it. The code is typed once a visit and earns a pass; an act without it, or without the
 * token of its form, does nothing but show the page, and no file is read before. What does not open is told kindly and alike:
 * 404 for a link that nobody gave or that is none, 410 for one that is closed, 429 for asking too often.
 */
@WebServlet("/letter/*")
@MultipartConfig(maxFileSize = 104857600L, maxRequestSize = 105906176L, fileSizeThreshold = 262144)
public class WriterServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST_FORM = 64 * 1024;
    private static final int SECONDS = 60;

    @Inject
    private transient WriterPageService service;

    @Inject
    private transient WriterPace pace;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        WriterVisit visit = new WriterVisit(request, response);
        if (admits(visit)) {
            if (visit.address().act().isEmpty()) {
                show(visit, null);
            } else {
                response.sendRedirect(visit.page()); // an act was reloaded or typed as an address
            }
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setCharacterEncoding("UTF-8");
        WriterVisit visit = new WriterVisit(request, response);
        if (!admits(visit)) {
            return;
        }
        boolean file = visit.address().act().equals("send");
        if (!file && (request.getContentLengthLong() < 0 || request.getContentLengthLong() > LARGEST_FORM)) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            if (visit.address().act().equals("open")) {
                open(visit);
            } else {
                act(visit);
            }
        } catch (NotFoundException unknown) {
            visit.tell(HttpServletResponse.SC_NOT_FOUND, "unknown");
        } catch (RefusedException refusal) {
            service.refused(visit.address().link(), refusal.key());
            show(visit, refusal);
        } catch (EJBException failed) {
            if (!overtaken(failed)) {
                throw failed;
            }
            show(visit, new RefusedException("letter.refused.writer.form"));
        }
    }

    /** Whether an analyst changed the letter in the same instant. */
    private static boolean overtaken(Throwable failed) {
        return failed instanceof OptimisticLockException || (failed.getCause() != null && overtaken(failed.getCause()));
    }

    private boolean admits(WriterVisit visit) throws ServletException, IOException {
        if (!pace.allows(visit.request().getRemoteAddr(), visit.address().link())) {
            visit.response().setHeader("Retry-After", Integer.toString(SECONDS));
            visit.tell(429, "often");
            return false;
        }
        if (!visit.address().shaped()) {
            visit.tell(HttpServletResponse.SC_NOT_FOUND, "unknown");
            return false;
        }
        return true;
    }

    private void show(WriterVisit visit, RefusedException refusal) throws ServletException, IOException {
        try {
            WriterSheet sheet = service.look(visit.address().link(), visit.pass());
            boolean gone = sheet.request() == null && sheet.standing() != WriterStanding.LOCKED;
            visit.show(gone && !sheet.declined() ? HttpServletResponse.SC_GONE : 200, sheet, refusal);
        } catch (NotFoundException unknown) {
            visit.tell(HttpServletResponse.SC_NOT_FOUND, "unknown");
        }
    }

    private void open(WriterVisit visit) throws ServletException, IOException {
        WriterEntry entry = service.enter(visit.address().link(), visit.field("code"));
        if (entry.right()) {
            visit.give(entry.pass());
            visit.response().sendRedirect(visit.page());
        } else {
            show(
                    visit,
                    entry.triesLeft() == 0
                            ? null // the page itself says that it is locked or closed
                            : new RefusedException("letter.refused.writer.wrong", Integer.toString(entry.triesLeft()))
                                    .at("code"));
        }
    }

    private void act(WriterVisit visit) throws ServletException, IOException {
        String link = visit.address().link();
        if (!service.look(link, visit.pass()).known()) {
            throw new RefusedException("letter.refused.writer.code").at("code");
        }
        Part file = visit.address().act().equals("send") ? visit.part("file") : null;
        if (!WriterPass.carried(visit.field("token"), visit.pass())) {
            throw new RefusedException("letter.refused.writer.form");
        }
        switch (visit.address().act()) {
            case "agree" -> service.agree(link, visit.pass());
            case "decline" -> service.decline(link, visit.pass(), visit.field("reason"));
            case "send" ->
                UploadedPart.send(file, sent -> {
                    service.send(link, visit.pass(), visit.field("sender"), sent);
                    return 0;
                });
            default -> throw new NotFoundException();
        }
        visit.response().sendRedirect(visit.page());
    }
}
