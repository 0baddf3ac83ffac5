package th.go.led.rangwan.service.paper;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.paper.IncomingPaper;
import th.go.led.rangwan.domain.paper.PaperPart;
import th.go.led.rangwan.domain.paper.PaperProposal;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.identity.Caller;

/** The stored incoming papers, as far as they are the caller's: what is not theirs is not found. */
@Dependent
public class IncomingPapers {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    /** The paper with that id, for reading, with its unit and people. */
    public IncomingPaper readable(long id) {
        IncomingPaper found = existing(id);
        if (!viewer().reads(found.unit().id(), found.routedPostIds()).allowed()) {
            throw new NotFoundException();
        }
        return found;
    }

    /** The paper with that id, for confirming what it says: by its own unit or the coordinating one. */
    public IncomingPaper changeable(long id) {
        IncomingPaper found = existing(id);
        if (!changeable(found)) {
            throw new NotFoundException();
        }
        return found;
    }

    /** Whether the caller may confirm what the paper says. */
    public boolean changeable(IncomingPaper paper) {
        return viewer().changes(paper.unit().id()).allowed();
    }

    /** The papers that the caller may read, the newest first, after that id; 0 for the beginning. */
    List<IncomingRow> after(long after, int most) {
        Viewer viewer = viewer();
        return entities.createQuery(
                        "select new th.go.led.rangwan.service.paper.IncomingRow(p.id, p.receivedNumber, p.receivedYear,"
                                + " p.receivedAt, p.paperNumber, p.paperDate, p.subject, p.sender, substring(p.text, 1, 120),"
                                + " u.nameTh, u.nameEn, (select count(q) from PaperProposal q where q.paper = p"
                                + " and q.state = th.go.led.rangwan.domain.paper.ProposalState.OPEN))"
                                + " from IncomingPaper p join p.unit u where (:all = true or u.id in :units or exists"
                                + " (select 1 from IncomingPaper o join o.routedPostIds r where o = p and r in :posts))"
                                + " and (:after = 0L or p.id < :after) order by p.id desc",
                        IncomingRow.class)
                .setParameter("all", viewer.seesAllUnits())
                .setParameter("units", viewer.unitIds().isEmpty() ? Set.of(-1L) : viewer.unitIds())
                .setParameter("posts", viewer.postIds().isEmpty() ? Set.of(-1L) : viewer.postIds())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** What was proposed for the paper, in the order of its text, with readings and who decided. */
    public List<PaperProposal> proposals(IncomingPaper paper) {
        return entities.createQuery(
                        "select distinct q from PaperProposal q left join fetch q.readings left join fetch q.decidedBy"
                                + " where q.paper = :paper order by q.ordinal",
                        PaperProposal.class)
                .setParameter("paper", paper)
                .getResultList();
    }

    /** The number that the unit gives to the next paper of that year. Others wait until this transaction has ended. */
    int nextNumber(OrgUnit unit, int year) {
        entities.lock(unit, LockModeType.PESSIMISTIC_WRITE);
        Integer last = entities.createQuery(
                        "select max(p.receivedNumber) from IncomingPaper p where p.unit = :unit and p.receivedYear = :year",
                        Integer.class)
                .setParameter("unit", unit)
                .setParameter("year", year)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    void add(IncomingPaper paper, byte[] file) {
        entities.persist(paper);
        for (int from = 0; from < file.length; from += PaperPart.SIZE) {
            byte[] part = Arrays.copyOfRange(file, from, Math.min(file.length, from + PaperPart.SIZE));
            entities.persist(new PaperPart(paper, from / PaperPart.SIZE, part));
        }
    }

    void add(PaperProposal proposal) {
        entities.persist(proposal);
    }

    /** The file in which the paper came, in its parts. */
    List<byte[]> parts(IncomingPaper paper) {
        return entities.createQuery("select f from PaperPart f where f.paper = :paper order by f.part", PaperPart.class)
                .setParameter("paper", paper)
                .getResultStream()
                .map(PaperPart::content)
                .toList();
    }

    private Viewer viewer() {
        return caller.current().viewer();
    }

    private IncomingPaper existing(long id) {
        return entities.createQuery(
                        "select p from IncomingPaper p join fetch p.unit join fetch p.receivedBy left join fetch p.headBy"
                                + " where p.id = :id",
                        IncomingPaper.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
