package th.go.led.rangwan.web.memo;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.memo.MemoBookExportService;

/** Gives a register out as a workbook: {@code /download/register} with the parameters of its page. */
@WebServlet("/download/register")
public class RegisterDownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient MemoBookExportService exports;

    @Inject
    private transient AuditTrail trail;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        try {
            exports.export(BookAddress.read(request::getParameter), book);
        } catch (EJBAccessException denied) {
            trail.recordApart("refused.role", request.getServletPath(), "");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType(TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"register.xlsx\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
        book.writeTo(response.getOutputStream());
    }
}
