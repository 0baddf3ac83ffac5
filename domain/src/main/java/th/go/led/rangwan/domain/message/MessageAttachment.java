package th.go.led.rangwan.domain.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A file that goes with a message: a paper that the desk made itself, kept as it went out and never changed. */
@Entity
@Table(name = "message_attachment")
public class MessageAttachment {
    /** The largest one in bytes: 5 MiB, as of a paper. */
    public static final int BYTE_LIMIT = 5 * 1024 * 1024;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Message message;

    private String name;
    private String mediaType;

    @Column(nullable = false, updatable = false)
    private byte[] content;

    protected MessageAttachment() {} // JPA

    MessageAttachment(Message message, Enclosure enclosure) {
        this.message = message;
        this.name = enclosure.name();
        this.mediaType = enclosure.mediaType();
        this.content = enclosure.content();
    }

    public Long id() {
        return id;
    }

    public Message message() {
        return message;
    }

    /** Its file name, Thai letters among them. */
    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The file itself. */
    public Enclosure enclosure() {
        return new Enclosure(name, mediaType, content);
    }
}
