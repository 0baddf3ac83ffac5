package th.go.led.rangwan.web.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.service.letter.LetterPaperService;
import th.go.led.rangwan.service.letter.RequestSheet;
import th.go.led.rangwan.service.message.MessageRow;
import th.go.led.rangwan.service.message.MessageService;

/** What was written to the body about the letter that {@code letter} of the address names. */
@Named("letterMessages")
@RequestScoped
public class LetterMessagesView {
    @Inject
    private MessageService messages;

    @Inject
    private LetterPaperService papers;

    @Inject
    @ManagedProperty("#{param.letter}")
    private String letter;

    private List<MessageRow> rows;
    private List<RequestSheet.Made> requests;

    /** Every message, the latest first. */
    public List<MessageRow> getRows() {
        if (rows == null) {
            rows = messages.of("letter:" + LetterAddress.id(letter));
        }
        return rows;
    }

    /** The numbered letters by which it was asked for, the latest first. */
    public List<RequestSheet.Made> getRequests() {
        if (requests == null) {
            requests = papers.of(LetterAddress.id(letter));
        }
        return requests;
    }
}
