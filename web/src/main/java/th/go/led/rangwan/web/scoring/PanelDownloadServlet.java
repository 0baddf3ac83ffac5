package th.go.led.rangwan.web.scoring;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import th.go.led.rangwan.service.scoring.PanelExportService;
import th.go.led.rangwan.web.shared.WorkbookServlet;

/** Gives a panel out as a workbook: {@code /download/panel?cycle=unpsa-2022&panel=1}, what the person may see of it. */
@WebServlet("/download/panel")
public class PanelDownloadServlet extends WorkbookServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PanelExportService exports;

    /** Named for saving. */
    public PanelDownloadServlet() {
        super("internal-scores.xlsx");
    }

    @Override
    protected void write(HttpServletRequest request, OutputStream book) throws IOException {
        exports.export(
                PanelAddress.cycle(request.getParameter("cycle")),
                PanelAddress.number(request.getParameter("panel")),
                book);
    }
}
