package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.evidence.FileKind;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.evidence.FileRow;
import th.go.led.rangwan.service.evidence.StoredFiles;

/** Finds the scan of a letter that is filed: the latest one. */
@Dependent
public class LetterScans {
    @Inject
    private StoredFiles stored;

    /**
     * Refuses at {@code file} a name whose ending is of no kind in which a letter on paper comes: a PDF or a picture. What
     * is in it is looked at by the intake of all files.
     */
    static void requireKind(String name) {
        if (FileKind.ofName(name).filter(FileKind.SCANS::contains).isEmpty()) {
            throw new RefusedException("letter.refused.scan").at("file");
        }
    }

    /** The latest scan of that letter; empty while nobody has brought one. Rights are asked of its nomination before. */
    public Optional<FileRow> latest(ReferenceLetter letter) {
        List<StoredFile> files = stored.of(letter.subject());
        return files.isEmpty() ? Optional.empty() : Optional.of(FileRow.of(files.get(files.size() - 1)));
    }
}
