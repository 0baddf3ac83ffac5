package th.go.led.rangwan.proof.database;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.postgresql.Driver;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.Taught;

/**
 * A server configuration that was taught PostgreSQL by the script that ships, with the driver as a module beside the
 * server's own. The provisioned server and the EAR stay without it.
 */
public final class SpeaksPostgresql {
    private static final String MODULE = """
            <module xmlns="urn:jboss:module:1.9" name="org.postgresql">
              <resources><resource-root path="postgresql.jar"/></resources>
              <dependencies><module name="java.se"/></dependencies>
            </module>
            """;
    private static Path taught;

    private SpeaksPostgresql() {}

    /** The configuration, to be copied; made once a run. */
    public static synchronized Path configuration() {
        if (taught == null) {
            try {
                module(ServerFolder.modules().resolve("org/postgresql/main"));
                taught = Taught.by("speaks-postgresql", "postgresql.cli");
            } catch (IOException | URISyntaxException fault) {
                throw new IllegalStateException(fault);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
        return taught;
    }

    private static void module(Path folder) throws IOException, URISyntaxException {
        Path driver = Path.of(
                Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Files.createDirectories(folder);
        Files.copy(driver, folder.resolve("postgresql.jar"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve("module.xml"), MODULE);
    }
}
