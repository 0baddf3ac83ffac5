package th.go.led.rangwan.service.decision;

import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Work given by words on a paper, beside these words.
 *
 * @param title the paper's
 * @param words the annotation of this desk that gave it; null for handwriting
 * @param note the handwriting that gave it; null for an annotation of this desk
 * @param page where the paper stands, relative to the role's folder; empty when the caller may not read it
 * @param mayEnd whether the caller may report it done, or write ทราบ, now
 * @param capacities in which the caller may write ทราบ, the likeliest first; empty for work
 */
public record AssignmentSheet(
        AssignmentRow row,
        Bilingual title,
        AnnotationRow words,
        PaperNoteRow note,
        String page,
        boolean mayEnd,
        List<CapacityChoice> capacities) {}
