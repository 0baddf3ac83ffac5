package th.go.led.rangwan.service.memo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.paper.PaperSeries;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.identity.People;

/** Shows the register of the coordinating unit: every number with its paper, cancelled ones too. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class MemoBookService {
    private static final int MOST = 500;
    private static final long NOBODY = 0;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private MemoDesk desk;

    /**
     * The register of one year. Whoever does not see all units finds only the papers on dossiers of their own unit and
     * of those routed to them.
     *
     * @param wanted calendar year of the Common Era; the newest when there is no such register
     */
    public MemoBook book(int wanted) {
        OrgUnit unit = people.coordinatingUnit();
        List<Integer> years = entities.createQuery(
                        "select r.year from PaperRegister r where r.unitId = :unit and r.series = :series"
                                + " order by r.year desc",
                        Integer.class)
                .setParameter("unit", unit.id())
                .setParameter("series", PaperSeries.MEMO)
                .getResultList();
        int year = years.contains(wanted) ? wanted : years.stream().findFirst().orElse(0);
        return new MemoBook(new Bilingual(unit.nameTh(), unit.nameEn()), year, years, rows(unit, year));
    }

    private List<MemoBook.Row> rows(OrgUnit unit, int year) {
        Viewer viewer = desk.viewer();
        String seen = viewer.seesAllUnits()
                ? ""
                : " and exists (select 1 from Nomination x where (x.id = n.id or x.id = k.id)"
                        + " and (x.initiative.ownerUnit.id in :units or exists (select 1 from Nomination y"
                        + " join y.routedPostIds post where y = x and post in :posts)))";
        TypedQuery<MemoBook.Row> query = entities.createQuery(
                        "select new th.go.led.rangwan.service.memo.MemoBook$Row(p.id, p.number, p.reference, p.subject,"
                                + " p.issuedAt, p.state, p.stateReason, n.id, q.id,"
                                + " concat('letter.xhtml?id=', k.id, '&letter=', l.id))"
                                + " from RegisteredPaper p join p.register r"
                                + " left join Memo m on m.paper = p left join m.nomination n"
                                + " left join LetterRequest q on q.paper = p left join q.letter l"
                                + " left join l.nomination k"
                                + " where r.unitId = :unit and r.year = :year and r.series = :series" + seen
                                + " order by p.number desc",
                        MemoBook.Row.class)
                .setParameter("unit", unit.id())
                .setParameter("year", year)
                .setParameter("series", PaperSeries.MEMO)
                .setMaxResults(MOST);
        if (!viewer.seesAllUnits()) {
            query.setParameter("units", orNobody(viewer.unitIds())).setParameter("posts", orNobody(viewer.postIds()));
        }
        return query.getResultList();
    }

    private static List<Long> orNobody(Set<Long> ids) {
        return ids.isEmpty() ? List.of(NOBODY) : List.copyOf(ids);
    }
}
