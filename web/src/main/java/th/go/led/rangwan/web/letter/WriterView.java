package th.go.led.rangwan.web.letter;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.domain.letter.WriterStanding;
import th.go.led.rangwan.service.letter.WriterSheet;
import th.go.led.rangwan.web.shared.Wording;

/** The writer's page as its servlet set the scene. */
@Named("letterWriter")
@RequestScoped
public class WriterView {
    @Inject
    private HttpServletRequest request;

    private WriterScene scene;

    @PostConstruct
    void open() {
        scene = request.getAttribute(WriterScene.ATTRIBUTE) instanceof WriterScene set
                ? set
                : WriterScene.closed("unknown"); // a page that nobody was sent to
    }

    /** The sheet, null when the link is not known. */
    public WriterSheet getSheet() {
        return scene.sheet();
    }

    /** Whether the request can be read and answered now. */
    public boolean isOpen() {
        return scene.sheet() != null && scene.sheet().request() != null;
    }

    /** Whether the code was typed. */
    public boolean isKnown() {
        return isOpen() && scene.sheet().known();
    }

    /** Under which name the bundle says why there is nothing to do; empty when there is. */
    public String getClosed() {
        if (isOpen()) {
            return "";
        }
        if (scene.sheet() == null) {
            return scene.what();
        }
        return scene.sheet().declined()
                ? "declined"
                : scene.sheet().standing() == WriterStanding.OVER
                        ? "over"
                        : name(scene.sheet().standing());
    }

    private static String name(WriterStanding standing) {
        return switch (standing) {
            case LOCKED -> "locked";
            case EXPIRED -> "expired";
            case REVOKED, OPEN, OVER -> "revoked";
        };
    }

    /** Where forms and links lead. */
    public WriterScene.Links getLinks() {
        return scene.links();
    }

    /** The words refused at that field, or at none when it is empty; empty for no refusal there. */
    public String refused(String field) {
        return scene.refusal() != null && scene.refusal().field().orElse("").equals(field)
                ? Wording.of(
                        Wording.language(),
                        scene.refusal().key(),
                        scene.refusal().arguments())
                : "";
    }

    /** The reason as typed beside a refusal. */
    public String getReason() {
        return scene.reason();
    }

    /** The sender's name as typed beside a refusal. */
    public String getSender() {
        return scene.sender();
    }

    /** The largest file in bytes. */
    public long getLimit() {
        return StoredFile.BYTE_LIMIT;
    }
}
