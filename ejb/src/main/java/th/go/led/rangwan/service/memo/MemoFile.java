package th.go.led.rangwan.service.memo;

/** A memo's file to be opened. Immutable. */
public final class MemoFile {
    static final String PDF = "application/pdf";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final String name;
    private final String mediaType;
    private final byte[] content;

    MemoFile(String name, String mediaType, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    /** The name to save it under, in Thai. */
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
