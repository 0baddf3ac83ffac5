package th.go.led.rangwan.service.search;

import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.shared.SearchText;

/**
 * A search by somebody: every word must occur in what is found, and only what that person may read is found.
 *
 * @param words folded, see {@link SearchText#words}
 * @param patterns the same for {@code like ... escape '!'}
 */
record Search(List<String> words, List<String> patterns, Viewer viewer) {
    private static final Set<Long> NOBODY = Set.of(-1L);

    static Search of(String typed, Viewer viewer) {
        return new Search(SearchText.words(typed), SearchText.patterns(typed), viewer);
    }

    /** Whether nothing is searched: then nothing is found. */
    boolean empty() {
        return words.isEmpty();
    }

    Set<Long> units() {
        return viewer.unitIds().isEmpty() ? NOBODY : viewer.unitIds();
    }

    Set<Long> posts() {
        return viewer.postIds().isEmpty() ? NOBODY : viewer.postIds();
    }
}
