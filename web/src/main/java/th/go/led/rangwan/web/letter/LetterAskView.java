package th.go.led.rangwan.web.letter;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.letter.RequestWords;
import th.go.led.rangwan.domain.message.Recipient;
import th.go.led.rangwan.service.letter.BodyRow;
import th.go.led.rangwan.service.letter.LetterAgainService;
import th.go.led.rangwan.service.letter.LetterRequestService;
import th.go.led.rangwan.service.letter.LetterTrackerService;
import th.go.led.rangwan.service.letter.RequestEdit;
import th.go.led.rangwan.service.letter.RequestSheet;
import th.go.led.rangwan.service.paper.OfficialLetter;
import th.go.led.rangwan.web.shared.Notice;

/** Asks a body: the words of the numbered letter, whom the message goes to, once more, or another body instead. */
@Named("letterAsk")
@ViewScoped
public class LetterAskView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LetterRequestService requests;

    @Inject
    private LetterAgainService service;

    @Inject
    private LetterTrackerService tracker;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String nominationParameter;

    @Inject
    @ManagedProperty("#{param.letter}")
    private transient String letterParameter;

    private final WordsEntry words = new WordsEntry();
    private long nominationId;
    private long letterId;
    private long seenVersion;
    private List<String> enclosures;
    private String recipientName = "";
    private String recipientAddress = "";
    private long bodyId;
    private transient OfficialLetter draft;

    @PostConstruct
    void open() {
        nominationId = LetterAddress.id(nominationParameter);
        letterId = LetterAddress.id(letterParameter);
        seenVersion = tracker.letter(nominationId, letterId).row().version();
        RequestSheet sheet = requests.sheet(letterId);
        words.take(sheet.words());
        enclosures = sheet.enclosures();
        recipientName = sheet.recipientName();
        recipientAddress = sheet.recipientAddress();
    }

    /** Shows the letter as paper would print it; the page stays. */
    public void preview(LocalDate due) {
        draft = requests.preview(edit(due));
    }

    /** Numbers the letter and sends it off. */
    public String issue(LocalDate due) {
        requests.issue(edit(due));
        notice.say("letter.done.REQUEST", recipientName);
        return page(letterId);
    }

    /** Sends it once more. */
    public String again(LocalDate due) {
        service.again(letterId, seenVersion, new Recipient(recipientName, recipientAddress), due);
        notice.say("letter.done.AGAIN", recipientName);
        return page(letterId);
    }

    /** Plans a letter of another body in its place. */
    public String replace(String reason) {
        long next = service.replace(letterId, seenVersion, bodyId, reason);
        notice.say("letter.done.REPLACE");
        return page(next);
    }

    private RequestEdit edit(LocalDate due) {
        RequestWords typed = words.typed();
        return new RequestEdit(letterId, seenVersion, typed, recipientName, recipientAddress, due);
    }

    private String page(long letter) {
        return "letter?faces-redirect=true&id=" + nominationId + "&letter=" + letter;
    }

    /** The bodies to choose from. */
    public List<BodyRow> getBodies() {
        return tracker.bodies();
    }

    /** The letter as it would be printed; null while nobody asked to see it. */
    public OfficialLetter getDraft() {
        return draft;
    }

    public WordsEntry getWords() {
        return words;
    }

    public List<String> getEnclosures() {
        return List.copyOf(enclosures);
    }

    public String getRecipientName() {
        return recipientName;
    }

    public void setRecipientName(String recipientName) {
        this.recipientName = recipientName;
    }

    public String getRecipientAddress() {
        return recipientAddress;
    }

    public void setRecipientAddress(String recipientAddress) {
        this.recipientAddress = recipientAddress;
    }

    public long getBodyId() {
        return bodyId;
    }

    public void setBodyId(long bodyId) {
        this.bodyId = bodyId;
    }
}
