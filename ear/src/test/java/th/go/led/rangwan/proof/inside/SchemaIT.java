package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.proof.server.TheWhole;

/** The migrations ran on an empty database, Hibernate validated the outcome, and every entity can be read. */
class SchemaIT extends TheWhole {
    @PersistenceContext(unitName = "rangwan-ejb.jar#rangwan")
    private EntityManager entities;

    @Test
    void everyMigrationSucceeded() {
        List<?> states = entities.createNativeQuery("select \"success\" from \"flyway_schema_history\"", Boolean.class)
                .getResultList();
        assertTrue(states.size() >= 2, "migrations: " + states);
        assertEquals(Set.of(true), Set.copyOf(states));
    }

    @Test
    void everyEntityCanBeRead() {
        Set<EntityType<?>> types = entities.getMetamodel().getEntities();
        assertTrue(types.size() >= 10, "only " + types.size() + " entities");
        for (EntityType<?> type : types) {
            entities.createQuery("select e from " + type.getName() + " e", type.getJavaType())
                    .setMaxResults(1)
                    .getResultList();
        }
    }

    @Test
    void validationIsOnAndTheSchemaIsNeverChangedByHibernate() {
        assertEquals(
                "validate", entities.getEntityManagerFactory().getProperties().get("hibernate.hbm2ddl.auto"));
    }
}
