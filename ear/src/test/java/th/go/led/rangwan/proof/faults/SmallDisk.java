package th.go.led.rangwan.proof.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A disk of its own that a test may fill: a tmpfs below the machine's temporary folder, which root alone may mount. */
final class SmallDisk implements AutoCloseable {
    /** Embedded H2 gives nothing back in a run without a pause: it takes some 50 MB for each kill. */
    private static final int MEGABYTES = 640 + 64 * Integer.getInteger("ledger.rounds", 2);

    private static final int BLOCK = 256 * 1024;

    private final Path folder;
    private final Path filler;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.filler = folder.resolve("filler");
    }

    /** A new one; empty where mounting is not allowed. */
    static Optional<SmallDisk> mounted() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("rangwan-disk");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        if (run("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m,mode=1777", "tmpfs", folder.toString())) {
            return Optional.of(new SmallDisk(folder));
        }
        Files.delete(folder);
        return Optional.empty();
    }

    /** Where it lies. */
    Path folder() {
        return folder;
    }

    /** Leaves not one byte; takes them as fast as a good disk writes, some 250 MB a second. */
    void fill() throws IOException, InterruptedException {
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(block);
                TimeUnit.MILLISECONDS.sleep(1);
            }
        } catch (IOException full) {
            if (!Files.exists(filler)) {
                throw full;
            }
        }
    }

    /** Gives the room back. */
    void empty() throws IOException {
        Files.delete(filler);
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    @Override
    public void close() throws IOException {
        try {
            if (run("umount", "--lazy", folder.toString())) {
                Files.delete(folder);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
