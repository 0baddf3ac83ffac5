package th.go.led.rangwan.service.evidence;

import java.util.List;

/**
 * Records of a work that hold files, asked for those that the caller may read. Implemented by each feature that keeps such
 * records, because evidence comes before them. Implementations are application scoped: asking one makes none.
 */
public interface WorkFileSource {
    /** The files of the work with that id; not found, where the feature knows works, when it is not the caller's to read. */
    List<WorkFileRow> filesOf(long initiativeId);
}
