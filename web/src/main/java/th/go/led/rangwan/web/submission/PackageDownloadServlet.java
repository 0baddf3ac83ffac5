package th.go.led.rangwan.web.submission;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.submission.PackageArchive;
import th.go.led.rangwan.service.submission.PackageDownloadService;
import th.go.led.rangwan.web.evidence.RefusedFileView;

/**
 * Gives out a package: {@code /download/package/<id>} the whole as a ZIP, streamed part by part, {@code
 * /download/package/<id>/package.pdf} one of its papers. Always as an attachment; rights are the service's.
 */
@WebServlet("/download/package/*")
public class PackageDownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/(\\d{1,18})(?:/([A-Za-z0-9.]{1,40}))?");
    private static final Map<String, String> TYPES = Map.of(
            "package.pdf", "application/pdf",
            "package.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "index.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "package.txt", "text/plain; charset=UTF-8",
            "SHA256SUMS", "text/plain; charset=UTF-8");

    @Inject
    private transient PackageDownloadService service;

    @Inject
    private transient AuditTrail trail;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        try {
            if (!address.matches()) {
                throw new NotFoundException();
            }
            long id = Long.parseLong(address.group(1));
            if (address.group(2) == null) {
                whole(id, response);
            } else {
                paper(id, address.group(2), response);
            }
        } catch (NotFoundException unknown) {
            trail.recordApart("refused.notFound", request.getServletPath(), "");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RefusedException quarantined) {
            trail.recordApart(quarantined.key(), request.getServletPath(), "");
            RefusedFileView.show(quarantined, request, response);
        } catch (EJBAccessException denied) {
            trail.recordApart("refused.role", request.getServletPath(), "");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void whole(long id, HttpServletResponse response) throws IOException {
        PackageArchive archive = service.open(id);
        head(response, "application/zip", archive.name());
        response.setContentLengthLong(archive.bytes());
        response.setHeader("ETag", "\"" + archive.sha256() + "\"");
        archive.write(response.getOutputStream(), (entry, part) -> service.part(id, entry, part));
    }

    private void paper(long id, String name, HttpServletResponse response) throws IOException {
        if (!TYPES.containsKey(name)) {
            throw new NotFoundException();
        }
        byte[] content = service.paper(id, name);
        head(response, TYPES.get(name), name);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static void head(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
    }
}
