package th.go.led.rangwan.proof.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.postgresql.Driver;
import th.go.led.rangwan.proof.server.ServerFolder;

/**
 * The downloaded WildFly, configured for several nodes by the scripts that ship, in the order in which an administrator
 * runs them. What they need of modules lies in a folder of its own; the unpacked server is not changed.
 */
final class HaServer {
    private static final String UNDERTOW = "io/undertow/core/main";
    private static final String DRIVER = """
        <module xmlns="urn:jboss:module:1.9" name="org.postgresql">
          <resources><resource-root path="postgresql.jar"/></resources>
          <dependencies><module name="java.se"/></dependencies>
        </module>
        """;

    private final Path base = ServerFolder.target().resolve("cluster/configured");
    private final Path modules = ServerFolder.target().resolve("cluster/modules");
    private final List<String> scripts;

    /**
     * Configures it, once for all nodes.
     *
     * @param login the script that says how people come in, e.g. {@code demo.cli}
     */
    HaServer(String login) {
        scripts = List.of("rangwan.cli", login, "postgresql.cli", "ha.cli");
        try {
            ServerFolder.fresh(base, home().resolve("standalone/configuration"));
            configure();
            module("org/postgresql/main");
            Files.copy(jar(Driver.class), modules.resolve("org/postgresql/main/postgresql.jar"));
            Files.writeString(modules.resolve("org/postgresql/main/module.xml"), DRIVER);
            newerUndertow();
        } catch (IOException | URISyntaxException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Where the downloaded server was unpacked. */
    static Path home() {
        return Path.of(System.getProperty("stock.server"));
    }

    /** A file that ships for servers. */
    static Path shipped(String name) {
        return ServerFolder.target().resolve("../src/main/server").resolve(name);
    }

    /** The folder of the configuration, to be copied for each node. */
    Path configuration() {
        return base.resolve("configuration");
    }

    /** Modules that come before the server's own. */
    Path modules() {
        return modules;
    }

    private void configure() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>(List.of("embed-server --server-config=standalone-ha.xml"));
        for (String script : scripts) {
            lines.add(Files.readString(shipped(script)));
        }
        lines.add("stop-embedded-server");
        Path all = Files.write(base.resolve("all.cli"), lines);
        Path log = base.resolve("cli.log");
        ProcessBuilder builder = new ProcessBuilder(
                        home().resolve("bin/jboss-cli.sh").toString(), "--file=" + all)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_OPTS", "-XX:TieredStopAtLevel=1 -Djboss.server.base.dir=" + base);
        builder.environment().put("JBOSS_HOME", home().toString());
        Process cli = builder.start();
        if (!cli.waitFor(3, TimeUnit.MINUTES) || cli.exitValue() != 0) {
            cli.destroyForcibly();
            throw new IllegalStateException("the scripts failed: " + Files.readString(log));
        }
    }

    private Path module(String name) throws IOException {
        Path folder = modules.resolve(name);
        ServerFolder.remove(folder);
        return Files.createDirectories(folder);
    }

    private void newerUndertow() throws IOException {
        Path built = ServerFolder.target()
                .resolve("server/modules/system/layers/base")
                .resolve(UNDERTOW);
        Path folder = module(UNDERTOW);
        try (Stream<Path> files = Files.list(built)) {
            files.forEach(file -> copy(file, folder.resolve(file.getFileName())));
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Path jar(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
