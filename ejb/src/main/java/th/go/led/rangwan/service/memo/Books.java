package th.go.led.rangwan.service.memo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.memo.MemoState;
import th.go.led.rangwan.domain.paper.PaperRegister;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.shared.ThaiDigits;
import th.go.led.rangwan.service.identity.People;

/**
 * The stored registers and their papers, as far as they are the caller's. Whoever does not see all units reads the registers
 * of their own, and in that of the coordinating unit only the papers on dossiers of their unit and of those routed to them, and the memos routed to them.
 */
@Dependent
class Books {
    private static final long NOBODY = 0;
    private static final int MOST_DRAFTS = 50;
    private static final String PAPERS = " from RegisteredPaper p join p.register r"
            + " left join Memo m on m.paper = p left join m.nomination n"
            + " left join LetterRequest q on q.paper = p left join q.letter l left join l.nomination k"
            + " where r.unitId = :unit and r.year = :year and r.series = :series";
    private static final String SEEN = " and (exists (select 1 from Nomination x where (x.id = n.id or x.id = k.id)"
            + " and (x.initiative.ownerUnit.id in :units or exists (select 1 from Nomination y"
            + " join y.routedPostIds post where y = x and post in :posts)))"
            + " or exists (select 1 from Memo z join z.routedPostIds post where z = m and post in :posts))";
    private static final String SAYS = " and (lower(p.subject) like :words escape '!'"
            + " or lower(p.subject) like :thai escape '!' or lower(p.reference) like :words escape '!')";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private MemoDesk desk;

    /** The units whose registers the caller may open: those that have one, and the caller's own. */
    List<OrgUnit> units() {
        Viewer viewer = desk.viewer();
        Set<Long> kept = Set.copyOf(entities.createQuery("select distinct r.unitId from PaperRegister r", Long.class)
                .getResultList());
        return people.units().stream()
                .filter(unit -> kept.contains(unit.id()) || unit.coordinating() || desk.registry(unit))
                .filter(unit -> viewer.seesAllUnits() || unit.coordinating() || own(viewer, unit))
                .toList();
    }

    private static boolean own(Viewer viewer, OrgUnit unit) {
        return viewer.unitIds().contains(unit.id());
    }

    /** The register that is wanted: its unit among {@code units}, and a year that it has. */
    BookAsk settled(BookAsk ask, List<OrgUnit> units) {
        OrgUnit unit = units.stream()
                .filter(one -> one.id() == ask.unitId())
                .findFirst()
                .or(() -> units.stream().filter(desk::registry).findFirst())
                .or(() -> units.stream().filter(OrgUnit::coordinating).findFirst())
                .orElse(units.get(0));
        List<Integer> years = years(unit.id(), ask);
        String words = ask.words().strip();
        return new BookAsk(
                unit.id(),
                years.contains(ask.year()) ? ask.year() : years.get(0),
                ask.series(),
                words.substring(0, Math.min(100, words.length())),
                ask.state());
    }

    /** The years in which the unit has a register of the series, and this one; the newest first. */
    List<Integer> years(long unitId, BookAsk ask) {
        TreeSet<Integer> years = new TreeSet<>(entities.createQuery(
                        "select r.year from PaperRegister r where r.unitId = :unit and r.series = :series",
                        Integer.class)
                .setParameter("unit", unitId)
                .setParameter("series", ask.series())
                .getResultList());
        years.add(ThaiDate.dayOf(desk.now()).getYear());
        return List.copyOf(years.descendingSet());
    }

    /** The register itself, if a number was given out or its first one set. */
    Optional<PaperRegister> register(BookAsk ask) {
        return entities.createQuery(
                        "select r from PaperRegister r where r.unitId = :unit and r.year = :year and r.series = :series",
                        PaperRegister.class)
                .setParameter("unit", ask.unitId())
                .setParameter("year", ask.year())
                .setParameter("series", ask.series())
                .getResultStream()
                .findFirst();
    }

    /** The papers asked for with numbers below {@code before}, the newest first. */
    List<MemoBook.Row> rows(BookAsk ask, int before, int most) {
        return papers(
                        "select new th.go.led.rangwan.service.memo.MemoBook$Row(p.id, p.number, p.reference, p.subject,"
                                + " p.issuedAt, p.state, p.stateReason, m.id, n.id, q.id,"
                                + " concat('letter.xhtml?id=', k.id, '&letter=', l.id))",
                        MemoBook.Row.class,
                        ask,
                        before)
                .setMaxResults(most)
                .getResultList();
    }

    /** The unit's memos that have no number yet and are on no application, the newest first. */
    List<MemoBook.Draft> drafts(long unitId) {
        return entities.createQuery(
                        "select new th.go.led.rangwan.service.memo.MemoBook$Draft(m.id, m.kind, m.words.subject,"
                                + " m.writtenAt) from Memo m where m.unit.id = :unit and m.nomination is null"
                                + " and m.state = :draft order by m.id desc",
                        MemoBook.Draft.class)
                .setParameter("unit", unitId)
                .setParameter("draft", MemoState.DRAFT)
                .setMaxResults(MOST_DRAFTS)
                .getResultList();
    }

    /** The ids of the papers asked for, by number. */
    List<Long> ids(BookAsk ask) {
        return papers("select p.id", Long.class, ask, Integer.MAX_VALUE).getResultList();
    }

    private <T> TypedQuery<T> papers(String select, Class<T> type, BookAsk ask, int before) {
        Viewer viewer = desk.viewer();
        boolean all = viewer.seesAllUnits() || viewer.unitIds().contains(ask.unitId());
        TypedQuery<T> query = entities.createQuery(
                        select + PAPERS + (all ? "" : SEEN) + (ask.words().isEmpty() ? "" : SAYS)
                                + (ask.state() == null ? "" : " and p.state = :state")
                                + " and p.number < :before order by p.number desc",
                        type)
                .setParameter("unit", ask.unitId())
                .setParameter("year", ask.year())
                .setParameter("series", ask.series())
                .setParameter("before", before);
        if (!all) {
            query.setParameter("units", orNobody(viewer.unitIds())).setParameter("posts", orNobody(viewer.postIds()));
        }
        if (!ask.words().isEmpty()) {
            query.setParameter("words", part(ThaiDigits.toArabic(ask.words())))
                    .setParameter("thai", part(ThaiDigits.toThai(ask.words())));
        }
        if (ask.state() != null) {
            query.setParameter("state", ask.state());
        }
        return query;
    }

    private static String part(String words) {
        return "%" + words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    private static List<Long> orNobody(Set<Long> ids) {
        return ids.isEmpty() ? List.of(NOBODY) : List.copyOf(ids);
    }
}
