package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.letter.WriterInvitation;

/** The stored invitations of writers. */
@Dependent
class Invitations {
    @PersistenceContext
    private EntityManager entities;

    /** The invitation whose link has that secret, with letter, body, nomination and work. */
    Optional<WriterInvitation> byLink(String link) {
        return entities.createQuery(
                        "select i from WriterInvitation i join fetch i.letter l join fetch l.body"
                                + " join fetch l.nomination n join fetch n.initiative w join fetch w.ownerUnit"
                                + " join fetch n.preparedBy where i.linkHash = :hash",
                        WriterInvitation.class)
                .setParameter("hash", WriterSecrets.hash(link))
                .getResultStream()
                .findFirst();
    }

    /** Keeps others off the invitation until the transaction ends and reads it anew: no two codes are tried at once. */
    void hold(WriterInvitation invitation) {
        entities.refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(invitation.letter());
    }

    /** The invitations to a letter, the latest first. */
    List<WriterInvitation> of(long letterId) {
        return entities.createQuery(
                        "select i from WriterInvitation i join fetch i.issuedBy join fetch i.letter l"
                                + " join fetch l.nomination where l.id = :letter order by i.id desc",
                        WriterInvitation.class)
                .setParameter("letter", letterId)
                .getResultList();
    }

    /** Keeps a new invitation, which then has an id. */
    void add(WriterInvitation invitation) {
        entities.persist(invitation);
    }
}
