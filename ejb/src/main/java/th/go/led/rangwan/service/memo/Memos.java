package th.go.led.rangwan.service.memo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.memo.Memo;
import th.go.led.rangwan.domain.memo.MemoMatter;
import th.go.led.rangwan.domain.memo.MemoSignature;
import th.go.led.rangwan.domain.memo.MemoState;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.nomination.Nominations;

/**
 * The stored memos, as far as they are the caller's: that of an application as the application is, any other as its unit's
 * papers are, and to whom its route led. What is not theirs is not found.
 */
@Dependent
public class Memos {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Nominations nominations;

    @Inject
    private Caller caller;

    /** The memo with that id, for reading. */
    public Memo readable(long id) {
        return readable(existing(id));
    }

    /** The memo with that id, for reading; not found for one that is on an application. */
    Memo readableAlone(long id) {
        Memo found = readable(id);
        if (found.matter().nomination() != null) {
            throw new NotFoundException();
        }
        return found;
    }

    private Memo readable(Memo found) {
        MemoMatter matter = found.matter();
        if (matter.nomination() != null) {
            nominations.readable(matter.nomination().id());
        } else if (!viewer().reads(matter.unit().id(), found.routedPostIds()).allowed()) {
            throw new NotFoundException();
        }
        return found;
    }

    /** The memo with that id for an act on it; refused when somebody changed it since the caller saw it. */
    public Memo seen(long id, long seenVersion) {
        Memo found = existing(id);
        MemoMatter matter = found.matter();
        if (matter.nomination() != null) {
            nominations.changeable(matter.nomination().id());
        } else if (!viewer().changes(matter.unit().id()).allowed()) {
            throw new NotFoundException();
        }
        if (found.version() != seenVersion) {
            throw new StaleException();
        }
        return found;
    }

    /** The memo with that id for signing it by whoever reads it; refused when somebody changed it since they saw it. */
    Memo seenReadable(long id, long seenVersion) {
        Memo found = readable(id);
        if (found.version() != seenVersion) {
            throw new StaleException();
        }
        return found;
    }

    /** The memo that became that paper, for reading. */
    public Memo ofPaper(long paperId) {
        return readable(entities.createQuery("select m from Memo m where m.paper.id = :id", Memo.class)
                .setParameter("id", paperId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new));
    }

    /** The draft on that matter, with who wrote it last; of circulars the first of the unit. */
    Optional<Memo> draftOn(MemoMatter matter) {
        return entities.createQuery(
                        "select m from Memo m join fetch m.writtenBy where m.state = :draft and m.kind = :kind and "
                                + whose(matter) + " = :id order by m.id",
                        Memo.class)
                .setParameter("kind", matter.kind())
                .setParameter("id", id(matter))
                .setParameter("draft", MemoState.DRAFT)
                .getResultStream()
                .findFirst();
    }

    /** The memos of a nomination that went out, the newest first, without their bytes. */
    public List<MemoRow> issuedOf(long nominationId) {
        return issued("m.nomination.id", nominationId);
    }

    /** The memos on that matter that went out, the newest first; of circulars all of the unit. */
    List<MemoRow> issuedOn(MemoMatter matter) {
        return issued(whose(matter), id(matter));
    }

    /** The memo that went out, if it did. */
    Optional<MemoRow> issued(Memo memo) {
        return issued("m.id", memo.id()).stream().findFirst();
    }

    private List<MemoRow> issued(String whose, long id) {
        return entities.createQuery(
                        "select new th.go.led.rangwan.service.memo.MemoRow(m.id, m.version, p.id, p.reference,"
                                + " p.subject, p.issuedAt, m.state, p.stateReason, m.annotations)"
                                + " from Memo m join m.paper p where " + whose + " = :id order by p.id desc",
                        MemoRow.class)
                .setParameter("id", id)
                .getResultList();
    }

    private static String whose(MemoMatter matter) {
        return switch (matter.kind()) {
            case APPLICATION -> "m.nomination.id";
            case EVENT_REPORT -> "m.event.id";
            case CIRCULAR -> "m.unit.id";
        };
    }

    private static long id(MemoMatter matter) {
        return switch (matter.kind()) {
            case APPLICATION -> matter.nomination().id();
            case EVENT_REPORT -> matter.event().id();
            case CIRCULAR -> matter.unit().id();
        };
    }

    /** Lets nobody else begin a draft on that matter until this transaction ends. */
    void reserve(MemoMatter matter) {
        Object whole = matter.nomination() != null ? matter.nomination() : matter.unit();
        entities.lock(whole, LockModeType.PESSIMISTIC_WRITE);
    }

    private Viewer viewer() {
        return caller.current().viewer();
    }

    Memo keep(Memo memo) {
        entities.persist(memo);
        entities.flush();
        return memo;
    }

    void keep(MemoSignature signature) {
        entities.lock(signature.memo(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.persist(signature);
        entities.flush();
    }

    /** Reads these memos ahead, in one statement. */
    void load(Set<Long> ids) {
        entities.createQuery(
                        "select m from Memo m join fetch m.writtenBy join fetch m.unit where m.id in :ids", Memo.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Lets nobody act on the memo from an older view. */
    void touch(Memo memo) {
        entities.lock(memo, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** The memo with that id; whether the caller may read it is asked before. */
    Memo existing(long id) {
        Memo found = entities.find(Memo.class, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }
}
