package th.go.led.rangwan.proof.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.postgresql.Driver;
import th.go.led.rangwan.proof.server.ServerFolder;

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
    private static boolean taught;

    private SpeaksPostgresql() {}

    /** A base directory whose {@code configuration} is to be copied; made once a run. */
    public static synchronized Path configuration() {
        Path base = ServerFolder.target().resolve("speaks-postgresql");
        if (!taught) {
            try {
                ServerFolder.fresh(base, ServerFolder.provisioned());
                module(ServerFolder.modules().resolve("org/postgresql/main"));
                teach(base);
            } catch (IOException | URISyntaxException fault) {
                throw new IllegalStateException(fault);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
            taught = true;
        }
        return base.resolve("configuration");
    }

    private static void module(Path folder) throws IOException, URISyntaxException {
        Path driver = Path.of(
                Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Files.createDirectories(folder);
        Files.copy(driver, folder.resolve("postgresql.jar"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve("module.xml"), MODULE);
    }

    private static void teach(Path base) throws IOException, InterruptedException {
        Path script = Files.write(
                base.resolve("teach.cli"),
                List.of(
                        "embed-server --server-config=standalone.xml",
                        Files.readString(shipped()),
                        "stop-embedded-server"));
        Path log = base.resolve("teach.log");
        ProcessBuilder builder = new ProcessBuilder(
                        ServerFolder.target().resolve("server/bin/jboss-cli.sh").toString(), "--file=" + script)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_OPTS", "-Djboss.server.base.dir=" + base);
        Process cli = builder.start();
        if (!cli.waitFor(3, TimeUnit.MINUTES) || cli.exitValue() != 0) {
            cli.destroyForcibly();
            throw new IllegalStateException(shipped() + " failed: " + text(log));
        }
    }

    private static Path shipped() {
        return ServerFolder.target().resolve("../src/main/server/postgresql.cli");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
