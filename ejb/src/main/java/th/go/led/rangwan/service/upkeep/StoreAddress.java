package th.go.led.rangwan.service.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/**
 * Where the database is, told as the server is told: by DB_URL, DB_USER and DB_PASSWORD, or for an embedded one by
 * RANGWAN_DATA.
 *
 * @param password empty when PostgreSQL's is not told: its driver and programs then look into {@code ~/.pgpass}
 */
record StoreAddress(String url, String user, String password) {
    private static final String H2_FILE = "jdbc:h2:file:";
    private static final String H2_LOCKED = "90020";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    static StoreAddress in(Map<String, String> environment) {
        String data = environment.getOrDefault("RANGWAN_DATA", System.getProperty("user.home") + "/.rangwan");
        String url =
                environment.getOrDefault("DB_URL", H2_FILE + data + "/db/rangwan;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        return new StoreAddress(
                url,
                environment.getOrDefault("DB_USER", "rangwan"),
                environment.getOrDefault("DB_PASSWORD", url.startsWith(POSTGRESQL) ? "" : "rangwan"));
    }

    /** {@code h2} or {@code postgresql}: the folder of its migrations. */
    String product() {
        return url.startsWith(POSTGRESQL) ? "postgresql" : "h2";
    }

    boolean embedded() {
        return product().equals("h2");
    }

    /** The file of an embedded database. */
    Path file() {
        String named = url.substring(H2_FILE.length()).split(";", 2)[0];
        return Path.of(named + ".mv.db").toAbsolutePath();
    }

    /** The same account on another embedded file. */
    StoreAddress at(Path file) {
        String named = file.toString().replaceFirst("\\.mv\\.db$", "");
        return new StoreAddress(H2_FILE + named + ";WRITE_DELAY=0", user, password);
    }

    /** Opens the database that is there, for reading unless the caller writes. */
    Connection open() throws SQLException {
        return DriverManager.getConnection(embedded() ? url + ";IFEXISTS=TRUE" : url, login());
    }
    /** Makes an embedded database where none is, and opens it. */
    Connection make() throws SQLException {
        return DriverManager.getConnection(url, login());
    }

    /** Whether a running server holds the embedded file. */
    boolean held() throws SQLException {
        if (!embedded() || !Files.exists(file())) {
            return false;
        }
        try (Connection free = open()) {
            return !free.isValid(5);
        } catch (SQLException refused) {
            if (refused.getSQLState().equals(H2_LOCKED)) {
                return true;
            }
            throw refused;
        }
    }

    private Properties login() {
        Properties login = new Properties();
        login.setProperty("user", user);
        if (!password.isEmpty()) {
            login.setProperty("password", password);
        }
        return login;
    }

    /** A folder below that of the embedded file, which goes when the command ends. */
    static Path passing(Path beside) {
        try {
            return Files.createTempDirectory(Files.createDirectories(beside), "rangwan-");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
