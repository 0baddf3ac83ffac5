package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static th.go.led.rangwan.domain.given.Given.aNomination;
import static th.go.led.rangwan.domain.given.Given.anInitiative;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.service.decision.DossierService;

/** A record of another unit is not found, neither by its id nor by a guess. */
class OtherUnitIT extends TheWhole {
    @PersistenceContext(unitName = "rangwan-ejb.jar#rangwan")
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    @Inject
    private DossierService dossiers;

    private interface Work {
        void on(long nominationId) throws Exception;
    }

    private void withNominationOf(String unit, Work work) throws Exception {
        transaction.begin();
        try {
            Initiative initiative = anInitiative()
                    .coded("PROOF-1")
                    .ownedBy(one(OrgUnit.class, "nameTh", unit))
                    .build();
            entities.persist(initiative);
            Nomination nomination = aNomination()
                    .of(initiative)
                    .preparedBy(one(Person.class, "login", "analyst1"))
                    .build();
            entities.persist(nomination);
            entities.flush();
            work.on(nomination.id());
        } finally {
            transaction.rollback();
        }
    }

    private <T> T one(Class<T> type, String property, String value) {
        return entities.createQuery(
                        "select e from " + type.getSimpleName() + " e where e." + property + " = :value", type)
                .setParameter("value", value)
                .getSingleResult();
    }

    @Test
    void itsOwnUnitAndTheCoordinatingOneReadIt() throws Exception {
        withNominationOf("ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร", id -> {
            assertEquals(id, Identity.as("director2", () -> dossiers.head(id)).id());
            assertEquals(id, Identity.as("analyst1", () -> dossiers.head(id)).id());
            assertEquals(id, Identity.as("ddg1", () -> dossiers.head(id)).id());
        });
    }

    @Test
    void anotherUnitDoesNotFindIt() throws Exception {
        withNominationOf(
                "กองบังคับคดีล้มละลาย",
                id -> assertThrows(NotFoundException.class, () -> Identity.as("director2", () -> dossiers.head(id))));
    }

    @Test
    void aGuessedNumberIsNotFound() {
        assertThrows(NotFoundException.class, () -> Identity.as("director2", () -> dossiers.head(Long.MAX_VALUE)));
    }
}
