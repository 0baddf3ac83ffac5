package th.go.led.rangwan.domain.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who scores what in a panel, what has come in, and who may see it. Plain values: people and works stand by their ids.
 * This is the one place that hides scores.
 *
 * @param works in the order in which they were taken in
 * @param declared in the order of time: the last word of a person upon a work holds
 * @param sheets those that stand, one for each person and work
 * @param shut the works that take no scores any more, because they were decided: nobody owes a sheet of them
 */
public record PanelBook(
        PanelTerms terms,
        List<Long> works,
        List<Seat> seats,
        List<Declared> declared,
        List<Given> sheets,
        Set<Long> shut) {
    /** Copies its lists. */
    public PanelBook {
        works = List.copyOf(works);
        seats = List.copyOf(seats);
        declared = List.copyOf(declared);
        sheets = List.copyOf(sheets);
        shut = Set.copyOf(shut);
    }

    /** A panel all of whose works take scores. */
    public PanelBook(
            PanelTerms terms, List<Long> works, List<Seat> seats, List<Declared> declared, List<Given> sheets) {
        this(terms, works, seats, declared, sheets, Set.of());
    }

    /** One scorer; a released one owes nothing any more. */
    public record Seat(long person, boolean released) {}

    /** What a scorer declared of a work. */
    public record Declared(long person, long work, boolean conflict) {}

    /**
     * A sheet that stands.
     *
     * @param points by criterion; empty for an abstention
     */
    public record Given(long person, long work, Map<String, Integer> points) {
        /** Whether the person gave no points. */
        public boolean abstains() {
            return points.isEmpty();
        }
    }

    /** Whether the person has a seat and was not released from it. */
    public boolean seated(long person) {
        return seats.stream().anyMatch(seat -> seat.person() == person && !seat.released());
    }

    /** Whether the person has said whether anything stands in the way of a fair score of that work. */
    public boolean declared(long person, long work) {
        return lastWord(person, work).isPresent();
    }

    /** Whether the person's last word is that something does. */
    public boolean conflicted(long person, long work) {
        return lastWord(person, work).map(Declared::conflict).orElse(false);
    }

    private Optional<Declared> lastWord(long person, long work) {
        return declared.stream()
                .filter(one -> one.person() == person && one.work() == work)
                .reduce((earlier, later) -> later);
    }

    /** The person's sheet of that work. */
    public Optional<Given> sheet(long person, long work) {
        return sheets.stream()
                .filter(one -> one.person() == person && one.work() == work)
                .findFirst();
    }

    /**
     * Who is to hand in a sheet of that work, or has: seats without a conflict; released ones, and all once the work is shut,
     * only with a sheet.
     */
    public List<Long> expected(long work) {
        return seats.stream()
                .filter(seat -> !conflicted(seat.person(), work))
                .filter(seat -> (!seat.released() && !shut.contains(work))
                        || sheet(seat.person(), work).isPresent())
                .map(Seat::person)
                .toList();
    }

    /** Who of them has not yet. */
    public List<Long> owing(long work) {
        return expected(work).stream()
                .filter(person -> sheet(person, work).isEmpty())
                .toList();
    }

    /** The works of which the person still owes a declaration or a sheet. */
    public List<Long> owed(long person) {
        return works.stream().filter(work -> owing(work).contains(person)).toList();
    }

    /** The sheets that are in and count: nobody's with a conflict; abstentions are among them. */
    public List<Given> received(long work) {
        return sheets.stream()
                .filter(one -> one.work() == work && !conflicted(one.person(), work))
                .toList();
    }

    /** Whether nobody owes a sheet of that work any more; so too when everybody has a conflict. */
    public boolean complete(long work) {
        return owing(work).isEmpty();
    }

    /** Whether nobody owes anything any more, and something is in. */
    public boolean complete() {
        return works.stream().allMatch(this::complete)
                && works.stream().anyMatch(work -> !received(work).isEmpty());
    }

    /** Whether the person may see what others gave that work. */
    public Sight sight(long person, long work) {
        if (conflicted(person, work)) return Sight.CONFLICT;
        if (sheet(person, work).isPresent()) return Sight.SHOWN;
        if (seated(person)) return Sight.OWN_FIRST;
        return complete(work) ? Sight.SHOWN : Sight.WAITING;
    }

    /** Whether the person may see every work, and so their order. */
    public boolean seesOrder(long person) {
        return !works.isEmpty()
                && works.stream().allMatch(work -> sight(person, work).shown());
    }

    /** What the points of that work come to by those terms; abstentions and conflicts are left out. */
    public PanelResult result(PanelTerms by, long work) {
        return PanelResult.of(
                by,
                received(work).stream()
                        .filter(one -> !one.abstains())
                        .map(Given::points)
                        .toList());
    }

    /** The results of all works by those terms. */
    public Map<Long, PanelResult> results(PanelTerms by) {
        return works.stream()
                .collect(Collectors.toMap(
                        work -> work, work -> result(by, work), (one, same) -> one, LinkedHashMap::new));
    }

    /** The order of the works by those terms. */
    public PanelRanking ranking(PanelTerms by) {
        return PanelRanking.of(by.rule().tieBreaks(), results(by));
    }
}
