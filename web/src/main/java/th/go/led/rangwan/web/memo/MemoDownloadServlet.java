package th.go.led.rangwan.web.memo;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.memo.MemoFile;
import th.go.led.rangwan.service.memo.MemoPaperService;

/**
 * Gives a memo's PDF: {@code /download/memo/<paper id>} the one that went out, {@code /download/memo/draft/<memo id>} a
 * draft; and {@code /download/memo/<memo id>.docx} a Word document. Shown in the browser, or saved under its Thai name with {@code ?save=1}. Whatever is refused is told in words.
 */
@WebServlet("/download/memo/*")
public class MemoDownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "/draft/";
    private static final String WORD = ".docx";

    @Inject
    private transient MemoPaperService papers;

    @Inject
    private transient AuditTrail trail;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        try {
            MemoFile file = file(path);
            send(file, path.endsWith(WORD) || "1".equals(request.getParameter("save")), response);
        } catch (NotFoundException absent) {
            refused("refused.notFound", request);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            refused("refused.role", request);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (RefusedException refusal) {
            refused(refusal.key(), request);
            request.setAttribute(RefusedPaperView.REFUSAL, refusal);
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            request.getRequestDispatcher("/paper-refused.xhtml").forward(request, response);
        }
    }

    private MemoFile file(String path) {
        if (path.endsWith(WORD)) {
            return papers.word(MemoAddress.id(
                    path.substring(0, path.length() - WORD.length()).replaceFirst("/", "")));
        }
        return path.startsWith(DRAFT)
                ? papers.draft(MemoAddress.id(path.substring(DRAFT.length())))
                : papers.open(MemoAddress.id(path.replaceFirst("/", "")));
    }

    private void refused(String act, HttpServletRequest request) {
        trail.recordApart(act, request.getServletPath() + request.getPathInfo(), "");
    }

    /** A saved file is sandboxed; one that is shown is not, because browsers then refuse to show a PDF. */
    private static void send(MemoFile file, boolean save, HttpServletResponse response) throws IOException {
        byte[] bytes = file.content();
        String encoded = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(file.mediaType());
        response.setContentLength(bytes.length);
        response.setHeader(
                "Content-Disposition",
                (save ? "attachment" : "inline") + "; filename=\"memo"
                        + (file.name().endsWith(WORD) ? WORD : ".pdf") + "\"; filename*=UTF-8''" + encoded);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'" + (save ? "; sandbox" : ""));
        response.getOutputStream().write(bytes);
    }
}
