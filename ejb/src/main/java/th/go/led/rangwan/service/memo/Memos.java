package th.go.led.rangwan.service.memo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.memo.Memo;
import th.go.led.rangwan.domain.memo.MemoState;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.nomination.Nominations;

/** The stored memos, as far as their nominations are the caller's: what is not theirs is not found. */
@Dependent
public class Memos {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Nominations nominations;

    /** The memo with that id, for reading. */
    public Memo readable(long id) {
        Memo found = existing(id);
        nominations.readable(found.nomination().id());
        return found;
    }

    /** The memo with that id for an act on it; refused when somebody changed it since the caller saw it. */
    public Memo seen(long id, long seenVersion) {
        Memo found = existing(id);
        nominations.changeable(found.nomination().id());
        if (found.version() != seenVersion) {
            throw new StaleException();
        }
        return found;
    }

    /** The memo that became that paper, for reading. */
    public Memo ofPaper(long paperId) {
        Memo found = entities.createQuery("select m from Memo m where m.paper.id = :id", Memo.class)
                .setParameter("id", paperId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        nominations.readable(found.nomination().id());
        return found;
    }

    /** The draft of a nomination, with who wrote it last. */
    public Optional<Memo> draftOf(long nominationId) {
        return entities.createQuery(
                        "select m from Memo m join fetch m.writtenBy where m.nomination.id = :id and m.state = :draft"
                                + " order by m.id",
                        Memo.class)
                .setParameter("id", nominationId)
                .setParameter("draft", MemoState.DRAFT)
                .getResultStream()
                .findFirst();
    }

    /** The memos of a nomination that went out, the newest first, without their bytes. */
    public List<MemoRow> issuedOf(long nominationId) {
        return entities.createQuery(
                        "select new th.go.led.rangwan.service.memo.MemoRow(m.id, m.version, p.id, p.reference,"
                                + " p.subject, p.issuedAt, m.state, p.stateReason, m.annotations)"
                                + " from Memo m join m.paper p where m.nomination.id = :id order by p.id desc",
                        MemoRow.class)
                .setParameter("id", nominationId)
                .getResultList();
    }

    /** Lets nobody else begin a draft of the nomination until this transaction ends. */
    void reserve(Nomination nomination) {
        entities.lock(nomination, LockModeType.PESSIMISTIC_WRITE);
    }

    Memo keep(Memo memo) {
        entities.persist(memo);
        entities.flush();
        return memo;
    }

    private Memo existing(long id) {
        Memo found = entities.find(Memo.class, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }
}
