package th.go.led.rangwan.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.audit.AuditTrail;

/** Gives a workbook (XLSX) out for saving; what is not found or not the caller's is answered so, and noted in the trail. */
public abstract class WorkbookServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String name;

    @Inject
    private transient AuditTrail trail;

    /** Offers the file under that name, ASCII, with its ending. */
    protected WorkbookServlet(String name) {
        this.name = name;
    }

    /** Writes the whole workbook for which the request asks. */
    protected abstract void write(HttpServletRequest request, OutputStream book) throws IOException;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        try {
            write(request, book);
        } catch (NotFoundException missing) {
            trail.recordApart("refused.notFound", request.getServletPath(), "");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (EJBAccessException denied) {
            trail.recordApart("refused.role", request.getServletPath(), "");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType(TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
        book.writeTo(response.getOutputStream());
    }
}
