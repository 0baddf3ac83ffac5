package th.go.led.rangwan.domain.message;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * A message to somebody outside, or to a person of the desk (ข้อความ). Born with the act that causes it, in the outbox or, without a mail server or an
 * address, to be printed. Its Message-ID is given at birth and is the same in every attempt, so that a receiver who gets
 * it twice, because the sender was killed between sending and noting, sees one. Its words never change.
 */
@Entity
@Table(name = "message")
public class Message {
    private static final int RESULT_LIMIT = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String subject;
    private String kind;
    private String recipientName;
    private String recipientAddress;
    private String title;
    private String words;
    private String messageId;
    private String causedByTh;
    private String causedByEn;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    private Instant writtenAt;
    private Instant stateSince;
    private int attempts;
    private Instant nextAttemptAt;
    private String result = "";

    @OneToMany(mappedBy = "message", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<MessageAttachment> attachments = new ArrayList<>();

    protected Message() {} // JPA

    /**
     * Writes a message.
     *
     * @param messageId of RFC 5322 without its angle brackets; never given twice
     * @param byMail whether there is a mail server to send it
     */
    public Message(Text text, Recipient to, String messageId, boolean byMail, Instant at) {
        this.subject = text.subject();
        this.kind = text.kind();
        this.title = text.title();
        this.words = text.words();
        this.causedByTh = text.causedBy().th();
        this.causedByEn = text.causedBy().en();
        this.recipientName = to.name();
        this.recipientAddress = to.address();
        this.messageId = messageId;
        this.state = byMail && to.reachable() ? MessageState.WAITING : MessageState.KEPT;
        this.nextAttemptAt = state == MessageState.WAITING ? at : null;
        this.writtenAt = at;
        this.stateSince = at;
    }

    /**
     * What a message says.
     *
     * @param subject what it is about, as tasks and the trail name it, e.g. {@code letter:12}
     * @param kind a message key that names its kind, e.g. {@code letter.message.REQUEST}
     * @param title the subject line
     * @param causedBy whose act caused it, or the system
     */
    public record Text(String subject, String kind, String title, String words, Bilingual causedBy) {}

    /** It is for somebody who works at the desk: when it cannot go by mail, its reader finds it here. */
    public void forTheDesk(Instant at) {
        if (state == MessageState.KEPT) {
            become(MessageState.ON_DESK, at);
        }
    }

    /** Encloses a file, before the message is stored. */
    public void enclose(Enclosure enclosure) {
        attachments.add(new MessageAttachment(this, enclosure));
    }

    /**
     * Marks that an attempt begins. An earlier one of which nobody knows how it ended was cut off; that is told.
     *
     * @return the number of this attempt, counted from 1
     */
    public int begin(Instant at) {
        boolean cutOff = state == MessageState.SENDING;
        become(MessageState.SENDING, at);
        attempts++;
        if (cutOff) {
            result = "attempt " + (attempts - 1) + " was cut off; sent again under the same Message-ID";
        }
        return attempts;
    }

    /** Whether that attempt is the one under way. */
    public boolean attempts(int attempt) {
        return state == MessageState.SENDING && attempts == attempt;
    }

    /** The mail server took it, with that reply. */
    public void sent(String reply, Instant at) {
        become(MessageState.SENT, at);
        tell(reply);
        nextAttemptAt = null;
    }

    /** It could not be handed over now: tried again later, or undeliverable after {@link BackOff#MOST_ATTEMPTS}. */
    public void failed(String reply, Instant at) {
        Optional<Instant> next = BackOff.after(attempts, at);
        become(next.isPresent() ? MessageState.WAITING : MessageState.UNDELIVERABLE, at);
        tell(reply);
        nextAttemptAt = next.orElse(null);
    }

    /** The mail server refused it for good (a reply of 5xx). */
    public void refused(String reply, Instant at) {
        become(MessageState.UNDELIVERABLE, at);
        tell(reply);
        nextAttemptAt = null;
    }

    /** It is no longer needed. One that is on its way or has gone stays as it is; says whether it was held back. */
    public boolean withdraw(Instant at) {
        boolean held = state.mayBecome(MessageState.WITHDRAWN);
        if (held) {
            become(MessageState.WITHDRAWN, at);
            nextAttemptAt = null;
        }
        return held;
    }

    /** Notes how it was handed over, e.g. by post under a registered number; refused without words. */
    public void handOver(String how, Instant at) {
        if (how.isBlank()) {
            throw new RefusedException("message.refused.how").at("how");
        }
        become(MessageState.HANDED, at);
        tell(how);
    }

    private void tell(String words) {
        String plain = words.strip().replaceAll("\\s+", " ");
        this.result = plain.length() > RESULT_LIMIT ? plain.substring(0, RESULT_LIMIT) : plain;
    }

    private void become(MessageState next, Instant at) {
        if (!state.mayBecome(next)) {
            throw new RefusedException("message.refused.state." + state);
        }
        this.state = next;
        this.stateSince = at;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** What it is about, e.g. {@code letter:12}. */
    public String subject() {
        return subject;
    }

    /** The message key of its kind. */
    public String kind() {
        return kind;
    }

    public Recipient recipient() {
        return new Recipient(recipientName, recipientAddress);
    }

    /** The subject line. */
    public String title() {
        return title;
    }

    public String words() {
        return words;
    }

    /** The Message-ID without its angle brackets. */
    public String messageId() {
        return messageId;
    }

    public Bilingual causedBy() {
        return new Bilingual(causedByTh, causedByEn);
    }

    public MessageState state() {
        return state;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Instant stateSince() {
        return stateSince;
    }

    /** How often it was tried. */
    public int attempts() {
        return attempts;
    }

    /** When it is tried next, null when it is not. */
    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /** What the mail server or a person said of it last; may be empty. */
    public String result() {
        return result;
    }

    public List<MessageAttachment> attachments() {
        return List.copyOf(attachments);
    }
}
