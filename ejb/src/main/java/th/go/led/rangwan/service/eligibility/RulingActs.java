package th.go.led.rangwan.service.eligibility;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.eligibility.RulingRequest;
import th.go.led.rangwan.domain.eligibility.RulingState;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.initiative.AskedFact;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.initiative.RulingStatement;

/** Keeps requests for rulings: who may see and answer them, their tasks, and the statements that answer them. */
@Dependent
class RulingActs {
    private static final Set<String> RULING = Set.of(Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL);

    @Inject
    private ScreeningBook book;

    @Inject
    private RulingTasks tasks;

    @Inject
    private RulingStatement statements;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /** Refuses to ask twice, at the field {@code askFact}. */
    void requireUnasked(Initiative work, AskedFact matter) {
        book.waiting(work, matter.topic()).stream().findFirst().ifPresent(waiting -> {
            Bilingual asked = new Bilingual(
                    waiting.question().asked().nameTh(),
                    waiting.question().asked().nameEn());
            throw new RefusedException("eligibility.refused.ask.asked", asked).at("askFact");
        });
    }

    void keep(RulingRequest request, AskedFact matter) {
        book.keep(request);
        tasks.open(request, matter);
        audit.record("screening.ruling.asked", request.subject(), detail(request));
    }

    /** The request, when the caller was asked or may read the work. */
    RulingRequest readable(long id) {
        RulingRequest request = book.request(id);
        Viewer viewer = caller.current().viewer();
        boolean read =
                viewer.reads(request.initiative().ownerUnit().id(), Set.of()).allowed();
        if (!read && !asked(request)) {
            throw new NotFoundException();
        }
        return request;
    }

    boolean mayRule(RulingRequest request) {
        Viewer viewer = caller.current().viewer();
        boolean director = viewer.roles().contains(Role.DIRECTOR)
                && viewer.changes(request.initiative().ownerUnit().id()).allowed();
        boolean asked = asked(request) && viewer.roles().stream().anyMatch(RULING::contains);
        return asked || director;
    }

    private boolean asked(RulingRequest request) {
        return request.question().asked().id() == caller.current().personId();
    }

    /** States the ruling as a fact of the work; that answers every request for it. */
    void rule(RulingRequest request, CycleDefinition call, String value, String reason) {
        statements.state(request.initiative(), matter(request, call), value, reason);
    }

    void withdraw(RulingRequest request) {
        tasks.withdraw(request);
    }

    RulingSheet sheet(RulingRequest request, CycleDefinition call) {
        Initiative work = request.initiative();
        AskedFact matter = matter(request, call);
        boolean waits = request.state() == RulingState.ASKED;
        Bilingual summary = work.description().summary();
        return new RulingSheet(
                request.id(),
                request.version(),
                call.code(),
                work.id(),
                work.title(),
                new Bilingual(summary.th(), summary.en().isEmpty() ? summary.th() : summary.en()),
                matter,
                request.question().words(),
                new Bilingual(
                        request.question().asked().nameTh(),
                        request.question().asked().nameEn()),
                new Bilingual(request.askedBy().nameTh(), request.askedBy().nameEn()),
                request.askedAt(),
                request.question().due(),
                request.state(),
                request.stateSince(),
                clauses(call, matter),
                waits ? RulingSheet.Ruled.of(matter, statements.latest(work, matter)) : null,
                RulingSheet.Ruled.of(matter, request.ruling()),
                waits && mayRule(request),
                waits
                        && caller.current()
                                .viewer()
                                .changes(work.ownerUnit().id())
                                .allowed());
    }

    private static List<RulingSheet.Quoted> clauses(CycleDefinition call, AskedFact matter) {
        return call.clauses().stream()
                .filter(clause -> clause.rule().facts().contains(matter.kind().code()))
                .map(clause -> new RulingSheet.Quoted(clause.title(), clause.shortName(), clause.quoteTh()))
                .toList();
    }

    private static AskedFact matter(RulingRequest request, CycleDefinition call) {
        return AskedFact.of(call).stream()
                .filter(asked -> asked.code().equals(request.matter().code()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    static String detail(RulingRequest request) {
        return request.matter().cycle() + "/" + request.matter().code();
    }
}
