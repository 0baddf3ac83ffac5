package th.go.led.rangwan.proof.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that needs the run's {@link PostgresCluster}, which a method may take as an argument. Where no PostgreSQL is
 * installed it is skipped, with the line that installs one; with {@code -Dpostgresql.required=true} it fails instead.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PostgresExtension.class)
public @interface WithPostgresql {}
