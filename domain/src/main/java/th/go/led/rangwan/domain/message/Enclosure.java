package th.go.led.rangwan.domain.message;

/** A file that is sent along. Immutable. */
public final class Enclosure {
    /** The media type of a PDF. */
    public static final String PDF = "application/pdf";
    /** The media type of a Word document. */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final String name;
    private final String mediaType;
    private final byte[] content;

    /** Takes a copy; a larger one than {@link MessageAttachment#BYTE_LIMIT} is a mistake of the program. */
    public Enclosure(String name, String mediaType, byte[] content) {
        if (content.length > MessageAttachment.BYTE_LIMIT) {
            throw new IllegalArgumentException("an enclosure of " + content.length + " bytes is too large");
        }
        this.name = name;
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    /** A copy of the bytes. */
    public byte[] content() {
        return content.clone();
    }
}
