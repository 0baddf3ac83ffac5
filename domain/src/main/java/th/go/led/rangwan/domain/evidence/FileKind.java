package th.go.led.rangwan.domain.evidence;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of file that are taken in. */
public enum FileKind {
    /** A document for reading. */
    PDF("application/pdf", "pdf"),
    /** A Word document without macros. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** An Excel workbook without macros. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** A PowerPoint presentation without macros. */
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    /** A picture without loss. */
    PNG("image/png", "png"),
    /** A photograph. */
    JPEG("image/jpeg", "jpg jpeg"),
    /** A video clip, of which the call speaks (ข้อ ๔.๔). */
    MP4("video/mp4", "mp4"),
    /** Subtitles of a video clip. */
    VTT("text/vtt", "vtt");

    /** What shows a paper as it was received: a scan or a picture of a screen. */
    public static final Set<FileKind> SCANS = Collections.unmodifiableSet(EnumSet.of(PDF, PNG, JPEG));

    /** What a written report is kept in. */
    public static final Set<FileKind> REPORTS = Collections.unmodifiableSet(EnumSet.of(PDF, DOCX));

    private final String type;
    private final String endings;

    FileKind(String type, String endings) {
        this.type = type;
        this.endings = endings;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** The ending that a file of this kind gets when it needs a plain name. */
    public String ending() {
        return endings().get(0);
    }

    private List<String> endings() {
        return List.of(endings.split(" ", -1));
    }

    /** The kind that a file's name claims by its ending, in any case. */
    public static Optional<FileKind> ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(kind -> name.indexOf('.') >= 0 && kind.endings().contains(ending))
                .findFirst();
    }

    /** Whether its pages can be shown as pictures. */
    public boolean previewed() {
        return this == PDF || this == PNG || this == JPEG;
    }

    /** Whether a declared media type, with or without parameters, is this kind's. */
    public boolean declares(String declared) {
        int parameters = declared.indexOf(';');
        String plain = parameters < 0 ? declared : declared.substring(0, parameters);
        return plain.strip().equalsIgnoreCase(type);
    }
}
