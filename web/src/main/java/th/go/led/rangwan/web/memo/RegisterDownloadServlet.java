package th.go.led.rangwan.web.memo;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import th.go.led.rangwan.service.memo.MemoBookExportService;
import th.go.led.rangwan.web.shared.WorkbookServlet;

/** Gives a register out as a workbook: {@code /download/register} with the parameters of its page. */
@WebServlet("/download/register")
public class RegisterDownloadServlet extends WorkbookServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient MemoBookExportService exports;

    /** Named for saving. */
    public RegisterDownloadServlet() {
        super("register.xlsx");
    }

    @Override
    protected void write(HttpServletRequest request, OutputStream book) throws IOException {
        exports.export(BookAddress.read(request::getParameter), book);
    }
}
