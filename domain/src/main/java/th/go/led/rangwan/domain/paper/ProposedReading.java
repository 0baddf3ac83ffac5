package th.go.led.rangwan.domain.paper;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.shared.Bilingual;

/** One reading of a proposed contradiction with the places that say so. Immutable. */
@Embeddable
public class ProposedReading {
    private String code;
    private String wordsTh;
    private String wordsEn;
    private String places;

    protected ProposedReading() {} // JPA

    ProposedReading(FoundContradiction.Reading reading) {
        this.code = reading.code();
        this.wordsTh = reading.words().th();
        this.wordsEn = reading.words().en();
        this.places = reading.places().stream()
                .map(place -> place.start() + "-" + place.end())
                .collect(Collectors.joining(" "));
    }

    public String code() {
        return code;
    }

    public Bilingual words() {
        return new Bilingual(wordsTh, wordsEn);
    }

    /** The places in the paper that say so; none for a reading from outside it. */
    public List<Span> places() {
        return Stream.of(places.split(" ", -1))
                .filter(place -> !place.isEmpty())
                .map(place -> place.split("-", -1))
                .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .toList();
    }
}
