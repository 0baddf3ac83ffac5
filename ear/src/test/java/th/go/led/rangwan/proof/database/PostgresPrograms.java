package th.go.led.rangwan.proof.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The machine's own PostgreSQL programs, run as somebody whom PostgreSQL does not refuse: it never runs as root, so root
 * runs them as the account {@value #ACCOUNT}, which Debian's package brings.
 */
final class PostgresPrograms {
    private static final String ACCOUNT = "postgres";
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    private final Path programs;
    private final boolean root;

    private PostgresPrograms(Path programs) {
        this.programs = programs;
        this.root = "root".equals(System.getProperty("user.name"));
    }

    /** Those of the newest version in Debian's place, else those in the path; empty when there are none. */
    static Optional<PostgresPrograms> found() {
        return debian().or(() -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(Path::of)
                        .filter(PostgresPrograms::whole)
                        .findFirst())
                .map(PostgresPrograms::new);
    }

    private static Optional<Path> debian() {
        if (!Files.isDirectory(DEBIAN)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.filter(version -> version.getFileName().toString().matches("\\d+"))
                    .sorted(Comparator.comparing(
                            (Path version) ->
                                    Integer.valueOf(version.getFileName().toString()),
                            Comparator.reverseOrder()))
                    .map(version -> version.resolve("bin"))
                    .filter(PostgresPrograms::whole)
                    .findFirst();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static boolean whole(Path folder) {
        return Files.isExecutable(folder.resolve("initdb")) && Files.isExecutable(folder.resolve("postgres"));
    }

    /** An empty folder of the account that runs the programs: the wanted one, or another where that account cannot reach it. */
    Path folder(Path wanted) throws IOException {
        Path folder = wanted;
        Files.createDirectories(wanted.getParent());
        if (root && !reachable(wanted.getParent().toRealPath())) {
            folder = Files.createTempDirectory("rangwan-postgresql");
        } else {
            Files.createDirectory(wanted);
        }
        if (root) {
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(ACCOUNT));
        }
        return folder;
    }

    private static boolean reachable(Path folder) throws IOException {
        for (Path each = folder; each != null; each = each.getParent()) {
            if (!Files.getPosixFilePermissions(each, LinkOption.NOFOLLOW_LINKS)
                    .contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    /** Starts a program; what it says is added to {@code log}. The process is the program's own, so that it can be killed. */
    Process start(Path folder, Path log, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (root) {
            command.addAll(List.of("setpriv", "--reuid=" + ACCOUNT, "--regid=" + ACCOUNT, "--init-groups", "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Runs a program to its end. */
    void run(Path folder, Path log, String program, String... arguments) throws IOException, InterruptedException {
        Process process = start(folder, log, program, arguments);
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(program + " failed: " + Files.readString(log));
        }
    }
}
