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
        FileKind kind = FileKind.ofName(name).orElseThrow(() -> refused("evidence.refused.kind"));
        if (declared == null || !kind.declares(declared)) {
            throw refused("evidence.refused.declared");
        }
        switch (kind) {
            case PDF -> PdfCheck.check(file);
            case DOCX -> DocxCheck.check(file);
            case PNG, JPEG -> ImageCheck.check(file, kind);
        }
        return kind;
    }

    /** Checks a spooled upload and measures it. */
    static StoredFile.Content look(Spool spool, String name, String declared) throws IOException {
        FileKind kind = kindOf(spool.file(), name, declared);
        return new StoredFile.Content(kind, spool.bytes(), spool.sha256());
    }

    static RefusedException refused(String key) {
        return new RefusedException(key).at("file");
    }
}
