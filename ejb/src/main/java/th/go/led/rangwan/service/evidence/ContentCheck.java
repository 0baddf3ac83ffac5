package th.go.led.rangwan.service.evidence;

import java.io.IOException;
import java.nio.file.Path;
import th.go.led.rangwan.domain.evidence.FileKind;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * Looks into a file before it is taken in: its content, the ending of its name and its declared type must say the same,
 * and it must be whole. Every refusal stands at the field {@code file}.
 */
public final class ContentCheck {
    private ContentCheck() {}

    /**
     * Checks a file on disk.
     *
     * @param name as given by the person
     * @param declared the media type that the browser declared, null for none
     * @return what it is
     * @throws IOException only when the disk fails; a broken file is a refusal
     */
    public static FileKind kindOf(Path file, String name, String declared) throws IOException {
        FileKind kind = claimed(name, declared);
        pages(file, kind);
        return kind;
    }

    /** Looks into a file of that kind; gives the pages of a PDF, null for others. */
    private static Integer pages(Path file, FileKind kind) throws IOException {
        switch (kind) {
            case PDF -> {
                return PdfCheck.check(file);
            }
            case DOCX, XLSX, PPTX -> OfficeCheck.check(file, kind);
            case PNG, JPEG -> ImageCheck.check(file, kind);
            case MP4 -> VideoCheck.check(file);
            case VTT -> SubtitleCheck.check(file);
        }
        return null;
    }

    /** Checks a spooled upload and measures it. */
    static StoredFile.Content look(Spool spool, String name, String declared) throws IOException {
        FileKind kind = claimed(name, declared);
        return new StoredFile.Content(kind, spool.bytes(), spool.sha256(), pages(spool.file(), kind));
    }

    private static FileKind claimed(String name, String declared) {
        FileKind kind = FileKind.ofName(name).orElseThrow(() -> refused("evidence.refused.kind"));
        if (declared == null || !kind.declares(declared)) {
            throw refused("evidence.refused.declared");
        }
        return kind;
    }

    static RefusedException refused(String key) {
        return new RefusedException(key).at("file");
    }
}
