package th.go.led.rangwan.web.evidence;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.evidence.FileIntake;

/** A file of a form on its way to a use case. */
public final class UploadedPart {
    private UploadedPart() {}

    /** What takes a sent file in. */
    public interface Taking {
        /** Takes it in; gives the id of what came of it, 0 for none. */
        long take(FileIntake.Sent sent) throws IOException;
    }

    /** Hands the file of a form on; refused at {@code file} when none was chosen. */
    public static long send(Part file, Taking taking) throws IOException {
        if (!chosen(file)) {
            throw new RefusedException("evidence.refused.none").at("file");
        }
        try (InputStream content = file.getInputStream()) {
            return taking.take(new FileIntake.Sent(file.getSubmittedFileName(), file.getContentType(), content));
        }
    }

    /** Whether a file was chosen. */
    public static boolean chosen(Part file) {
        return file != null
                && file.getSubmittedFileName() != null
                && !file.getSubmittedFileName().isEmpty();
    }
}
