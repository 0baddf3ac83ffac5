package th.go.led.rangwan.web.message;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.message.MessageService;

/** Gives {@code /download/message/<id>.eml}, a message for a mail program, and {@code /download/message/file/<id>}, what went along. */
@WebServlet("/download/message/*")
public class MessageDownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FILE = "/file";

    @Inject
    private transient MessageService messages;

    @Inject
    private transient AuditTrail trail;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String place = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (place.startsWith(FILE + "/")) {
            long id = FileAnswer.id(place.substring(FILE.length()), "");
            FileAnswer.give(id, messages::attachment, trail, request, response);
        } else {
            FileAnswer.give(FileAnswer.id(place, ".eml"), messages::eml, trail, request, response);
        }
    }
}
