package th.go.led.rangwan.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.Iterator;
import th.go.led.rangwan.domain.shared.RefusedException;

/** Refusals as messages of the page: at the field that they concern, else at the top. */
public final class Refusals {
    private Refusals() {}

    /** Puts the refusal on the page in its language. */
    static void show(FacesContext faces, RefusedException refusal) {
        String words = Wording.of(Wording.language(), refusal.key(), refusal.arguments());
        String client = refusal.field().map(field -> clientId(faces, field)).orElse(null);
        faces.addMessage(client, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        faces.validationFailed();
    }

    /** The words refused at the field with this id; empty for none. */
    public static String refusal(String id) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<String> clients = faces.getClientIdsWithMessages();
        while (clients.hasNext()) {
            String client = clients.next();
            if (client != null && (client.equals(id) || client.endsWith(":" + id))) {
                return faces.getMessageList(client).get(0).getSummary();
            }
        }
        return "";
    }

    private static String clientId(FacesContext faces, String field) {
        UIViewRoot root = faces.getViewRoot();
        String[] found = new String[1];
        // what is not shown has no field to say it at, and its rows may have no values to repeat over
        EnumSet<VisitHint> shown = EnumSet.of(VisitHint.SKIP_UNRENDERED);
        root.visitTree(VisitContext.createVisitContext(faces, null, shown), (visit, component) -> {
            if (field.equals(component.getId()) || field.equals(component.getClientId(faces))) {
                found[0] = component.getClientId(faces);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }
}
