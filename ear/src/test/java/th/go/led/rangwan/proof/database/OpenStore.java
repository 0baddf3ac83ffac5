package th.go.led.rangwan.proof.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;
import org.hibernate.stat.Statistics;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import th.go.led.rangwan.domain.shared.SearchText;

/**
 * The entities upon a database of any kind, without a server: migrated and validated by the same code as there, with the
 * same settings as the persistence unit's.
 */
public final class OpenStore implements AutoCloseable {
    private final EntityManagerFactory factory;

    /** The entities upon that database, migrated. */
    public OpenStore(DataSource source) {
        Configuration configuration = new Configuration();
        entities().forEach(configuration::addAnnotatedClass);
        configuration.getProperties().put("hibernate.connection.datasource", source);
        configuration.getProperties().put("hibernate.type.json_format_mapper", new NoJson());
        configuration
                .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .setProperty("hibernate.jdbc.time_zone", "UTC")
                .setProperty("hibernate.timezone.default_storage", "NORMALIZE_UTC")
                .setProperty("hibernate.query.fail_on_pagination_over_collection_fetch", "true")
                .setProperty("hibernate.generate_statistics", "true");
        factory = configuration.buildSessionFactory();
    }

    /** No column holds JSON; Hibernate would look for a library that binds it. */
    private static final class NoJson implements FormatMapper {
        @Override
        public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
            throw new IllegalStateException();
        }

        @Override
        public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
            throw new IllegalStateException();
        }
    }

    private static List<Class<?>> entities() {
        try {
            URI where = SearchText.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            if (Files.isDirectory(Path.of(where))) {
                return entities(Path.of(where));
            }
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(where), Map.of())) {
                return entities(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static List<Class<?>> entities(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("-info"))
                    .<Class<?>>map(name -> type(name.replace(".class", "").replace('/', '.')))
                    .filter(type -> type.isAnnotationPresent(jakarta.persistence.Entity.class))
                    .toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, OpenStore.class.getClassLoader());
        } catch (ClassNotFoundException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Does a piece of work in a transaction of its own, which comes to nothing when the work fails. */
    public <T> T within(Function<EntityManager, T> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            try {
                T done = work.apply(entities);
                entities.getTransaction().commit();
                return done;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }

    /** How many statements a piece of work takes. */
    public long statements(Function<EntityManager, ?> work) {
        Statistics statistics =
                factory.unwrap(org.hibernate.SessionFactory.class).getStatistics();
        statistics.clear();
        within(work);
        return statistics.getPrepareStatementCount();
    }

    @Override
    public void close() {
        factory.close();
    }
}
