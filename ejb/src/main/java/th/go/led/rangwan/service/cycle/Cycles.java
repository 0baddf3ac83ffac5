package th.go.led.rangwan.service.cycle;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.CycleReader;
import th.go.led.rangwan.domain.cycle.CycleRevision;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.cycle.CycleStateChange;
import th.go.led.rangwan.domain.shared.NotFoundException;

/** The stored cycles and their definitions; a definition is read from its document once and then kept. */
@Dependent
public class Cycles {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CycleShelf shelf;

    @Inject
    private AnnouncedDeadlines announced;

    /**
     * The definition to which a nomination is pinned, with the deadlines that were announced since; not found for an
     * unknown cycle or revision.
     */
    public CycleDefinition definition(String code, int revision) {
        CycleDefinition composed = published(code, revision);
        for (CycleStateChange change : announced(code)) {
            composed = composed.extended(change.deadline(), change.announcement());
        }
        return composed;
    }

    /** The definition as published, for comparing and correcting its document. */
    public CycleDefinition published(String code, int revision) {
        return shelf.definition(code, revision, () -> read(revision(code, revision)));
    }

    /** The definition that holds now: the last published revision. */
    public CycleDefinition current(String code) {
        return definition(code, cycle(code).lastRevision());
    }

    /** The cycle of that code; not found when there is none. */
    public Cycle cycle(String code) {
        return find(code).orElseThrow(NotFoundException::new);
    }

    /** The cycle of that code, if any; read once in a transaction, however often it is asked for. */
    public Optional<Cycle> find(String code) {
        Long id = shelf.id(code);
        Cycle known = id == null ? null : entities.find(Cycle.class, id);
        if (known != null && known.code().equals(code)) {
            return Optional.of(known);
        }
        Optional<Cycle> found = entities.createQuery("select c from Cycle c where c.code = :code", Cycle.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
        found.ifPresent(shelf::met);
        return found;
    }

    /** The whole history of the cycle, the latest first, with the people who noted it. */
    public List<CycleStateChange> history(String code) {
        return entities.createQuery(
                        "select h from CycleStateChange h left join fetch h.changedBy where h.cycle.code = :code order by h.id desc",
                        CycleStateChange.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** Whether the cycle is postponed and nobody has told a new date. */
    public boolean dateless(String code) {
        return cycle(code).state() == CycleState.POSTPONED
                && history(code).get(0).deadline() == null;
    }

    /** Whether the deadline announced last counts: not of a cancelled cycle, nor of one postponed without a new date. */
    boolean deadlineHolds(Cycle cycle) {
        return switch (cycle.state()) {
            case CANCELLED -> false;
            case POSTPONED ->
                announced(cycle.code()).stream()
                        .anyMatch(change -> change.changedAt().equals(cycle.stateSince()));
            default -> true;
        };
    }

    /** Writes a change of a cycle down, so that definitions contain the deadline that it told. */
    void changed() {
        entities.flush();
        announced.forget();
    }

    private List<CycleStateChange> announced(String code) {
        try {
            return announced.of(code, this::announcements);
        } catch (ContextNotActiveException noRequest) { // at the start of the application
            return announcements().getOrDefault(code, List.of());
        }
    }

    private Map<String, List<CycleStateChange>> announcements() {
        return entities.createQuery(
                        "select h from CycleStateChange h join fetch h.cycle join fetch h.changedBy"
                                + " where h.deadline.words is not null order by h.id",
                        CycleStateChange.class)
                .getResultStream()
                .collect(Collectors.groupingBy(change -> change.cycle().code()));
    }

    /** Keeps a new cycle. */
    void add(Cycle cycle) {
        entities.persist(cycle);
    }

    /** Keeps a newly published revision. */
    void add(CycleRevision revision) {
        entities.persist(revision);
    }

    /** Every cycle: those that take applications first, and the newest first among them and among the others. */
    public List<Cycle> all() {
        List<Cycle> all = entities.createQuery(
                        "select c from Cycle c order by case when c.state in :taking then 0 else 1 end, c.id desc",
                        Cycle.class)
                .setParameter("taking", List.of(CycleState.OPEN, CycleState.EXTENDED))
                .getResultList();
        all.forEach(shelf::met);
        return all;
    }

    /**
     * The cycle that leads: of those that take applications the one whose deadline comes next; when none has one ahead, the
     * first of {@link #all}.
     *
     * @param today the day in Bangkok; a deadline of today is still ahead
     */
    public Cycle leading(LocalDate today) {
        List<Cycle> all = all();
        return all.stream()
                .filter(cycle -> cycle.state().taking())
                .filter(cycle -> !deadline(cycle).isBefore(today))
                .min(Comparator.comparing(this::deadline).thenComparing(Cycle::id))
                .or(() -> all.stream().findFirst())
                .orElseThrow(NotFoundException::new);
    }

    private LocalDate deadline(Cycle cycle) {
        return definition(cycle.code(), cycle.lastRevision()).deadline().date();
    }

    /** The published revision of that number, with who published it. */
    public CycleRevision revision(String code, int number) {
        return entities.createQuery(
                        "select r from CycleRevision r join fetch r.cycle c left join fetch r.publishedBy"
                                + " where c.code = :code and r.number = :number",
                        CycleRevision.class)
                .setParameter("code", code)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Every published revision of every cycle, the newest cycle first and its latest revision first. */
    public List<CycleRevision> revisions() {
        return entities.createQuery(
                        "select r from CycleRevision r join fetch r.cycle c left join fetch r.publishedBy"
                                + " order by c.id desc, r.number desc",
                        CycleRevision.class)
                .getResultList();
    }

    /** The definition in a document; refused with its first problem and the number of all. */
    static CycleDefinition read(CycleRevision revision) {
        return read(revision.document());
    }

    static CycleDefinition read(String document) {
        try {
            return CycleReader.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
                    .orRefuse();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // the bytes are in memory
        }
    }
}
