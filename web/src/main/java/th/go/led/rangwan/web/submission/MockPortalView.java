package th.go.led.rangwan.web.submission;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.service.submission.MockPortalService;
import th.go.led.rangwan.service.submission.PackageSheet;

/**
 * The pretended portal. It is served once, right after the act that opened it: whoever loads it again finds it shut, as
 * with the portal itself.
 */
@Named("mockPortal")
@ViewScoped
public class MockPortalView implements Serializable {
    /** Names the rehearsal to the page that follows the act. */
    static final String SERVED = "mockPortal";

    private static final long serialVersionUID = 1L;

    @Inject
    private MockPortalService service;

    @Inject
    @ManagedProperty("#{flash.mockPortal}")
    private transient Long served;

    private long sittingId;
    private final Map<Integer, String> pasted = new HashMap<>();
    private transient List<PackageSheet.BoxRow> boxes;
    private MockPortalService.Verdict verdict;

    @PostConstruct
    void open() {
        sittingId = served == null ? 0 : served;
    }

    /** Whether the form may be filled: it was opened by a post and not sent. */
    public boolean isOpen() {
        return sittingId > 0 && verdict == null;
    }

    /** Sends the form; the portal is shut from then on. */
    public void send() {
        verdict = service.send(sittingId, pasted);
    }

    /** The boxes, empty. */
    public List<PackageSheet.BoxRow> getBoxes() {
        if (boxes == null) {
            boxes = isOpen() ? service.boxes(sittingId) : List.of();
        }
        return boxes;
    }

    /** What was pasted, by the place of the box. */
    public Map<Integer, String> getPasted() {
        return pasted;
    }

    /** What it found, null until it was sent. */
    public MockPortalService.Verdict getVerdict() {
        return verdict;
    }
}
