package th.go.led.rangwan.web.letter;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.letter.LetterPaperService;
import th.go.led.rangwan.web.message.FileAnswer;

/** Gives a letter of request: {@code /download/letter/<id>.pdf} as it went out, {@code .docx} for the office to set. */
@WebServlet("/download/letter/*")
public class LetterDownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String DOCX = ".docx";

    @Inject
    private transient LetterPaperService papers;

    @Inject
    private transient AuditTrail trail;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String place = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (place.endsWith(DOCX)) {
            FileAnswer.give(FileAnswer.id(place, DOCX), papers::docx, trail, request, response);
        } else {
            FileAnswer.give(FileAnswer.id(place, ".pdf"), papers::pdf, trail, request, response);
        }
    }
}
