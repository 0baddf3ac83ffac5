package th.go.led.rangwan.service.search;

import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.shared.Passage;

/** Gathers the texts of one record and shows those in which something was found. */
final class FoundTexts {
    private static final int SHOWN = 2;

    private final List<String> words;
    private final List<FoundRow.FoundText> found = new ArrayList<>();

    FoundTexts(List<String> words) {
        this.words = words;
    }

    /** Adds a text of the record, shown if it has a hit. */
    FoundTexts with(String label, String language, String text) {
        if (found.size() < SHOWN && !text.isEmpty()) {
            Passage passage = Passage.around(text, words);
            if (passage.hit()) {
                found.add(new FoundRow.FoundText(label, language, passage));
            }
        }
        return this;
    }

    List<FoundRow.FoundText> shown() {
        return found;
    }
}
