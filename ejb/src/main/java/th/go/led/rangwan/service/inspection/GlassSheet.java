package th.go.led.rangwan.service.inspection;

import java.util.List;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.evidence.FileRow;

/**
 * An opened dossier; {@code content} is null once its time is over.
 */
public record GlassSheet(GlassRow row, Content content) {
    /** What stands in the dossier, for reading alone: texts, and the names of files without their content. */
    public record Content(
            Bilingual work,
            String cycle,
            String category,
            NominationState state,
            List<Text> answers,
            List<FileRow> files) {}

    /** One answer in both languages. */
    public record Text(String question, String th, String en) {}
}
