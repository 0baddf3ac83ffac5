package th.go.led.rangwan.service.cycle;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.PaperSource;
import th.go.led.rangwan.domain.cycle.SourceDefinition;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.paper.IncomingPaper;
import th.go.led.rangwan.service.identity.Caller;

/** The stored papers that the sources of a call name, as far as the caller may read them; a constant number of statements. */
@Dependent
class SourcePapers {
    private static final Set<String> READERS = Set.of(Role.ANALYST, Role.DIRECTOR, Role.AUDITOR);
    private static final int MOST = 4;
    private static final int MOST_LIKE = 50;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    /** A paper that may be meant; number and date as confirmed, or as the reader found them while nobody has. */
    record Candidate(
            long id, long unit, int year, int receipt, String number, LocalDate date, String read, String readDate) {
        boolean received(List<PaperSource.Receipt> receipts) {
            return receipts.contains(new PaperSource.Receipt(receipt, year, unit));
        }

        boolean named(List<SourceDefinition> sources) {
            return read == null
                    ? date != null && PaperSource.names(sources, number, date.toString())
                    : PaperSource.names(sources, read, readDate);
        }
    }

    /** Those papers: first the ones that were taken into the call, then the ones with a source's number and date. */
    List<IncomingPaper> of(List<SourceDefinition> sources) {
        Viewer viewer = caller.current().viewer();
        if (viewer.roles().stream().noneMatch(READERS::contains)) return List.of();
        List<PaperSource.Receipt> receipts = PaperSource.receipts(sources);
        List<Candidate> candidates = candidates(viewer, receipts, PaperSource.numbers(sources));
        List<Long> ids = Stream.concat(
                        candidates.stream().filter(one -> one.received(receipts)),
                        candidates.stream().filter(one -> one.named(sources)))
                .map(Candidate::id)
                .distinct()
                .limit(MOST)
                .toList();
        if (ids.isEmpty()) return List.of();
        return entities.createQuery(
                        "select p from IncomingPaper p join fetch p.unit where p.id in :ids", IncomingPaper.class)
                .setParameter("ids", ids)
                .getResultStream()
                .sorted(Comparator.comparingInt(paper -> ids.indexOf(paper.id())))
                .toList();
    }

    private List<Candidate> candidates(Viewer viewer, List<PaperSource.Receipt> receipts, List<String> numbers) {
        return entities.createQuery(
                        "select p.id, p.unit.id, p.receivedYear, p.receivedNumber, p.paperNumber, p.paperDate, n.found, d.found"
                                + " from IncomingPaper p"
                                + " left join PaperProposal n on n.paper = p and p.headAt is null"
                                + " and n.kind = th.go.led.rangwan.domain.paper.FindingKind.NUMBER"
                                + " left join PaperProposal d on d.paper = p and p.headAt is null"
                                + " and d.kind = th.go.led.rangwan.domain.paper.FindingKind.DATED"
                                + " where (:all = true or p.unit.id in :units) and (p.paperNumber in :numbers"
                                + " or n.found in :numbers or (p.receivedNumber in :receipts and p.receivedYear in :years"
                                + " and p.unit.id in :receivers)) order by p.id",
                        Object[].class)
                .setParameter("all", viewer.seesAllUnits())
                .setParameter("units", some(viewer.unitIds().stream(), -1L))
                .setParameter("numbers", some(numbers.stream(), "-"))
                .setParameter("receipts", some(receipts.stream().map(PaperSource.Receipt::number), -1))
                .setParameter("years", some(receipts.stream().map(PaperSource.Receipt::year), -1))
                .setParameter("receivers", some(receipts.stream().map(PaperSource.Receipt::unit), -1L))
                .setMaxResults(MOST_LIKE)
                .getResultStream()
                .map(SourcePapers::candidate)
                .toList();
    }

    private static Candidate candidate(Object[] row) {
        return new Candidate(
                (Long) row[0],
                (Long) row[1],
                (Integer) row[2],
                (Integer) row[3],
                (String) row[4],
                (LocalDate) row[5],
                (String) row[6],
                (String) row[7]);
    }

    /** A list for "in" that is never empty. */
    private static <T> Set<T> some(Stream<T> values, T none) {
        Set<T> all = values.collect(Collectors.toSet());
        return all.isEmpty() ? Set.of(none) : all;
    }
}
