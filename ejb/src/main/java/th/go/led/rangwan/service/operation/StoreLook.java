package th.go.led.rangwan.service.operation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import th.go.led.rangwan.service.shared.DeskClock;

/** Looks at the database by plain statements on one connection, outside every transaction, and at nothing for long. */
@Dependent
class StoreLook {
    private static final String POSTGRESQL = "PostgreSQL";
    private static final int PATIENCE = 2; // seconds for each statement
    private static final long SLOW = 500; // milliseconds for the simplest of statements
    private static final long SKEW_TOLD = 2000; // milliseconds between this machine and the database
    private static final long SKEW_STOPS = 30_000;
    private static final String VERSION =
            "select \"version\" from \"flyway_schema_history\" where \"success\" = true and \"version\" is not null"
                    + " order by \"installed_rank\" desc";
    private static final String WAITING =
            "select count(*), min(written_at) from message where state in ('WAITING', 'SENDING')";
    private static final String CHARACTERS =
            "select pg_encoding_to_char(encoding), datctype from pg_database" + " where datname = current_database()";

    @Resource(lookup = "java:jboss/datasources/RangwanDS")
    private DataSource source;

    @Inject
    private DeskClock clock;

    /** Database, encoding, time and trail; the database alone when it does not answer. */
    List<HealthRow> rows() {
        List<HealthRow> rows = new ArrayList<>();
        long begun = System.nanoTime();
        try (Connection connection = source.getConnection()) {
            Instant there = time(connection);
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            Instant here = clock.machineTime();
            rows.add(answered(connection, millis));
            rows.add(encoding(connection));
            rows.add(time(Duration.between(there, here).toMillis() - millis / 2));
            rows.add(trail(connection));
        } catch (SQLException away) {
            rows.clear();
            rows.add(HealthRow.of(HealthPart.DATABASE, Standing.BAD, "away"));
        }
        return rows;
    }

    /** How the characters of the database are kept; good where that cannot be asked. */
    HealthRow encoding() {
        try (Connection connection = source.getConnection()) {
            return encoding(connection);
        } catch (SQLException away) {
            return HealthRow.of(HealthPart.ENCODING, Standing.BAD, "unknown");
        }
    }

    private static HealthRow answered(Connection connection, long millis) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName() + " "
                + connection.getMetaData().getDatabaseProductVersion();
        String version = text(connection, VERSION);
        Standing standing = millis > SLOW ? Standing.WARNING : Standing.GOOD;
        return HealthRow.of(HealthPart.DATABASE, standing, millis > SLOW ? "slow" : "good", product, millis, version)
                .with(Map.of("answer-ms", millis, "product", product, "schema", version));
    }

    private static HealthRow encoding(Connection connection) throws SQLException {
        if (!connection.getMetaData().getDatabaseProductName().equals(POSTGRESQL)) {
            return HealthRow.of(HealthPart.ENCODING, Standing.GOOD, "own");
        }
        try (PreparedStatement statement = prepared(connection, CHARACTERS);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return encoding(found.getString(1), found.getString(2));
        }
    }

    /** What an encoding and a character type of PostgreSQL mean for Thai. */
    static HealthRow encoding(String encoding, String ctype) {
        boolean utf8 = ctype.toUpperCase(Locale.ROOT).replace("-", "").endsWith("UTF8");
        Map<String, Object> figures = Map.of("encoding", encoding, "ctype", ctype);
        if (!encoding.equals("UTF8")) {
            return HealthRow.of(HealthPart.ENCODING, Standing.BAD, "other", encoding)
                    .with(figures);
        }
        return utf8
                ? HealthRow.of(HealthPart.ENCODING, Standing.GOOD, "good", encoding, ctype)
                        .with(figures)
                : HealthRow.of(HealthPart.ENCODING, Standing.WARNING, "ctype", ctype)
                        .with(figures);
    }

    /** What a difference of clocks means, in milliseconds by which this machine is ahead. */
    static HealthRow time(long ahead) {
        long apart = Math.abs(ahead);
        Standing standing = apart > SKEW_STOPS ? Standing.BAD : apart > SKEW_TOLD ? Standing.WARNING : Standing.GOOD;
        String words = standing == Standing.GOOD ? "good" : ahead > 0 ? "ahead" : "behind";
        String seconds = String.format(Locale.ROOT, "%.1f", apart / 1000.0);
        return HealthRow.of(HealthPart.TIME, standing, words, seconds).with(Map.of("ahead-ms", ahead));
    }

    private HealthRow trail(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                prepared(connection, "select count(*) from audit_entry where place is null and wall_at < ?")) {
            statement.setTimestamp(1, Timestamp.from(clock.machineTime().minusSeconds(60)));
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                long late = found.getLong(1);
                Standing standing = late == 0 ? Standing.GOOD : Standing.WARNING;
                return HealthRow.of(HealthPart.TRAIL, standing, late == 0 ? "good" : "late", late)
                        .with(Map.of("unsealed", late));
            }
        }
    }

    /** Messages that are to be sent, and since when the oldest waits; null when none does. */
    record Outbox(long waiting, Instant since) {}

    /** The outbox; empty when the database does not answer. */
    Optional<Outbox> outbox() {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, WAITING);
                ResultSet found = statement.executeQuery()) {
            found.next();
            Timestamp since = found.getTimestamp(2);
            return Optional.of(new Outbox(found.getLong(1), since == null ? null : since.toInstant()));
        } catch (SQLException away) {
            return Optional.empty();
        }
    }

    private static Instant time(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepared(connection, "select current_timestamp");
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getTimestamp(1).toInstant();
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = prepared(connection, query);
                ResultSet found = statement.executeQuery()) {
            return found.next() ? found.getString(1) : "";
        }
    }

    private static PreparedStatement prepared(Connection connection, String query) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        if (connection.getMetaData().getDatabaseProductName().equals(POSTGRESQL)) {
            statement.setQueryTimeout(PATIENCE); // H2 would keep it for whoever has the connection next
        }
        statement.setMaxRows(1);
        return statement;
    }
}
