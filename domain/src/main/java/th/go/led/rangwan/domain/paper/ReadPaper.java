package th.go.led.rangwan.domain.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.paper.DateReader.FoundDate;

/**
 * A paper with all that was found in it, as the rules of contradiction look at it.
 *
 * @param known short names that are known to be right
 */
record ReadPaper(SourceText source, List<Finding> findings, List<FoundDate> dates, Set<String> known) {
    private static final Pattern SHORT_NAME = Pattern.compile("(?<![A-Za-z])[A-Z]{4,10}(?![A-Za-z])");

    Stream<Finding> of(FindingKind kind) {
        return findings.stream().filter(one -> one.kind() == kind);
    }

    /** The places of every short name of four and more capitals. */
    Stream<Span> shortNames() {
        Matcher matcher = SHORT_NAME.matcher(source.folded());
        return matcher.results().map(found -> new Span(found.start(), found.end()));
    }

    /** The paper's own date. */
    Optional<LocalDate> dated() {
        return of(FindingKind.DATED).findFirst().map(found -> LocalDate.parse(found.value()));
    }

    /** The place below the signature, if anything stands there. */
    Optional<Span> tail() {
        return of(FindingKind.HANDWRITING).findFirst().map(Finding::place);
    }
}
