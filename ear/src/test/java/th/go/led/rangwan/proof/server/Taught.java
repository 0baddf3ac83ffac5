package th.go.led.rangwan.proof.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Server configurations that scripts which ship have changed, in folders of their own. */
public final class Taught {
    private Taught() {}

    /**
     * The provisioned configuration after these scripts of {@code src/main/server}, in a base directory of that name below
     * the build's folder.
     */
    public static Path by(String name, String... scripts) throws IOException, InterruptedException {
        Path base = ServerFolder.target().resolve(name);
        ServerFolder.fresh(base, ServerFolder.provisioned());
        List<String> lines = new ArrayList<>(List.of("embed-server --server-config=standalone.xml"));
        for (String script : scripts) {
            lines.addAll(Files.readAllLines(shipped(script)));
        }
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
            throw new IllegalStateException(List.of(scripts) + " failed: " + Files.readString(log));
        }
        return base.resolve("configuration");
    }

    /** A file that ships for administrators. */
    public static Path shipped(String name) {
        return ServerFolder.target().resolve("../src/main/server").resolve(name).normalize();
    }
}
