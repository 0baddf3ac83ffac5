package th.go.led.rangwan.web.nomination;

import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.nomination.AnswerComment;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.service.nomination.AnswerCommentService;
import th.go.led.rangwan.service.nomination.CommentRow;
import th.go.led.rangwan.web.shared.Notice;

/** The comments on the answer that is open, and the forms that add to them. */
@Named("comments")
@ViewScoped
public class AnswerCommentsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AnswerCommentService service;

    @Inject
    private AnswersView answers;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private final Map<Long, String> replies = new HashMap<>();
    private String part = "";
    private String quote = "";
    private String words = "";
    private transient List<CommentRow> rows;

    /** The comments, the open ones first. */
    public List<CommentRow> getRows() {
        if (rows == null) {
            rows = service.comments(Address.id(id), code());
        }
        return rows;
    }

    /** How many are open. */
    public long getOpen() {
        return getRows().stream().filter(CommentRow::open).count();
    }

    /** Comments on what was chosen. */
    public String say() {
        AnswerPart chosen = AnswerPart.of(part).orElse(null);
        service.comment(Address.id(id), code(), new AnswerComment.Passage(chosen, quote), words);
        return done("nomination.comment.done.MADE");
    }

    /** Replies to a comment. */
    public String reply(long comment) {
        service.reply(comment, replies.get(comment));
        return done("nomination.comment.done.SAID");
    }

    /** Closes a comment. */
    public String resolve(long comment) {
        service.resolve(comment, replies.get(comment));
        return done("nomination.comment.done.RESOLVED");
    }

    /** Opens a comment again. */
    public String reopen(long comment) {
        service.reopen(comment, replies.get(comment));
        return done("nomination.comment.done.REOPENED");
    }

    private String done(String key) {
        notice.say(key);
        return "answers?faces-redirect=true&id=" + Address.id(id) + "&q=" + code();
    }

    private String code() {
        return answers.getSheet().question().code();
    }

    /** What is typed under each comment, by its id. */
    public Map<Long, String> getReplies() {
        return replies;
    }

    /** Code of the text that is commented on; empty for the whole answer. */
    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getQuote() {
        return quote;
    }

    public void setQuote(String quote) {
        this.quote = quote;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
