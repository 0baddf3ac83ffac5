package th.go.led.rangwan.web.letter;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.letter.WriterSheet;
import th.go.led.rangwan.web.shared.OpenPage;

/** One request at a writer's page and its answer. */
record WriterVisit(HttpServletRequest request, HttpServletResponse response, WriterAddress address, String pass) {
    private static final String PAGE = "/writer.xhtml";

    WriterVisit(HttpServletRequest request, HttpServletResponse response) {
        this(request, response, WriterAddress.of(request), WriterPass.of(request));
    }

    /** Where the browser looks at the request again. */
    String page() {
        return address.path(request) + address.query();
    }

    /** A field of the form that was posted; empty when it has none. */
    String field(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** A part of the form that was posted; refused at its field when the form is none or too large. */
    Part part(String name) throws IOException {
        try {
            return request.getPart(name);
        } catch (ServletException malformed) {
            throw new RefusedException("evidence.refused.none").at(name);
        } catch (IllegalStateException large) {
            throw new RefusedException("evidence.refused.large").at(name);
        }
    }

    void give(String newPass) {
        WriterPass.give(newPass, address.path(request), request, response);
    }

    /** Shows the request, with a refusal or without; what was typed beside it stays in its fields. */
    void show(int status, WriterSheet sheet, RefusedException refusal) throws ServletException, IOException {
        boolean typed = refusal != null && sheet.known(); // of others nothing is read but the code
        String reason = typed ? field("reason") : "";
        String sender = typed ? field("sender") : "";
        page(status, sheet.language(), new WriterScene("sheet", sheet, refusal, reason, sender, links(sheet)));
    }

    /** Says in words of the bundle why there is nothing to show; the same to a link that is unknown and one that is none. */
    void tell(int status, String what) throws ServletException, IOException {
        page(status, Language.TH, WriterScene.closed(what));
    }

    private WriterScene.Links links(WriterSheet sheet) {
        return new WriterScene.Links(
                address.path(request), address.query(), sheet.known() ? WriterPass.token(pass) : "");
    }

    private void page(int status, Language ofBody, WriterScene scene) throws ServletException, IOException {
        response.setStatus(status);
        request.setAttribute(WriterScene.ATTRIBUTE, scene);
        OpenPage.show(request, response, PAGE, address.chosen().orElse(ofBody));
    }
}
