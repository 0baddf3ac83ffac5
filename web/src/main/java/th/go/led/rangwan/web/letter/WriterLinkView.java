package th.go.led.rangwan.web.letter;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import th.go.led.rangwan.service.letter.WriterLinkService;
import th.go.led.rangwan.service.letter.WriterLinkSheet;
import th.go.led.rangwan.service.shared.Settings;
import th.go.led.rangwan.web.shared.Notice;

/** The link by which the writer of the letter at hand answers: given and shown once, renewed, closed. */
@Named("writerLink")
@ViewScoped
public class WriterLinkView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WriterLinkService service;

    @Inject
    private Settings settings;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String nominationParameter;

    @Inject
    @ManagedProperty("#{param.letter}")
    private transient String letterParameter;

    private long nominationId;
    private long letterId;
    private String address = "";
    private String code = "";
    private transient WriterLinkSheet sheet;

    @PostConstruct
    void open() {
        nominationId = LetterAddress.id(nominationParameter);
        letterId = LetterAddress.id(letterParameter);
    }

    /** Gives a new link with its code and shows both on this page alone. */
    public String issue() {
        return given(service.issue(letterId));
    }

    /** Gives a new link, sends it to whom the letter's messages go, and shows it with its code on this page alone. */
    public String send() {
        return given(service.send(letterId, base()));
    }

    private String given(WriterLinkService.Given given) {
        address = base() + given.link();
        code = given.code();
        sheet = null;
        return null;
    }

    private String base() {
        return WriterAddress.base(settings.publicAddress(), request);
    }

    /** Gives a new code and shows it on this page alone. */
    public String renew() {
        address = "";
        code = service.renewCode(letterId).code();
        sheet = null;
        return null;
    }

    /** Closes the link. */
    public String revoke() {
        service.revoke(letterId);
        notice.say("letter.link.revoked");
        return here();
    }

    /** Notes that the body declined by itself. */
    public String note() {
        service.noteDecline(letterId);
        notice.say("letter.link.declineNoted");
        return here();
    }

    private String here() {
        return "letter?faces-redirect=true&id=" + nominationId + "&letter=" + letterId;
    }

    /** How the writer may answer. */
    public WriterLinkSheet getSheet() {
        if (sheet == null) {
            sheet = service.of(letterId);
        }
        return sheet;
    }

    /** The address just given, empty once the page has been left. */
    public String getAddress() {
        return address;
    }

    /** The code just given, in two halves of three digits, empty once the page has been left. */
    public String getCode() {
        return code.isEmpty() ? "" : code.substring(0, 3) + " " + code.substring(3);
    }
}
