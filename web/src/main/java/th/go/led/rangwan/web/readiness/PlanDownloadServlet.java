package th.go.led.rangwan.web.readiness;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import th.go.led.rangwan.service.readiness.PlanExportService;
import th.go.led.rangwan.web.shared.WorkbookServlet;

/** Gives a readiness plan out as a workbook: {@code /download/readiness?id=1}. */
@WebServlet("/download/readiness")
public class PlanDownloadServlet extends WorkbookServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PlanExportService exports;

    /** Named for saving. */
    public PlanDownloadServlet() {
        super("readiness-plan.xlsx");
    }

    @Override
    protected void write(HttpServletRequest request, OutputStream book) throws IOException {
        exports.export(PlanAddress.id(request.getParameter("id")), book);
    }
}
