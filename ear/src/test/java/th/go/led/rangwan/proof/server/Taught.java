package th.go.led.rangwan.proof.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Server configurations that scripts which ship have changed, in folders of their own. */
public final class Taught {
    private static final List<String> WITHOUT_DEMO = List.of(
            "/subsystem=elytron/security-domain=rangwan:remove",
            "/subsystem=elytron/filesystem-realm=rangwan-demo:remove",
            "/system-property=rangwan.mode:remove");

    private Taught() {}

    /**
     * The provisioned configuration after these scripts of {@code src/main/server}, in a base directory of that name below
     * the build's folder.
     */
    public static Path by(String name, String... scripts) throws IOException, InterruptedException {
        return run(name, lines(scripts));
    }

    /** The same, and then without what {@code demo.cli} did: as production has it, where people come in by another script. */
    public static Path forProduction(String name, String... scripts) throws IOException, InterruptedException {
        List<String> lines = lines(scripts);
        lines.addAll(WITHOUT_DEMO);
        return run(name, lines);
    }

    private static List<String> lines(String... scripts) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String script : scripts) {
            lines.addAll(Files.readAllLines(shipped(script)));
        }
        return lines;
    }

    private static Path run(String name, List<String> commands) throws IOException, InterruptedException {
        Path base = ServerFolder.target().resolve(name);
        ServerFolder.fresh(base, ServerFolder.provisioned());
        List<String> lines = new ArrayList<>(List.of("embed-server --server-config=standalone.xml"));
        lines.addAll(commands);
        lines.add("stop-embedded-server");
        Path whole = Files.write(base.resolve("teach.cli"), lines);
        Path log = base.resolve("teach.log");
        ProcessBuilder builder = new ProcessBuilder(
                        ServerFolder.target().resolve("server/bin/jboss-cli.sh").toString(), "--file=" + whole)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_OPTS", "-XX:TieredStopAtLevel=1 -Djboss.server.base.dir=" + base);
        Process cli = builder.start();
        if (!cli.waitFor(5, TimeUnit.MINUTES) || cli.exitValue() != 0) {
            cli.destroyForcibly();
            throw new IllegalStateException(name + " failed: " + Files.readString(log));
        }
        return base.resolve("configuration");
    }

    /** A file that ships for administrators. */
    public static Path shipped(String name) {
        return ServerFolder.target().resolve("../src/main/server").resolve(name).normalize();
    }
}
