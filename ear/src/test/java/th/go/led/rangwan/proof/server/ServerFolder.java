package th.go.led.rangwan.proof.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Where test servers live: each has a base directory of its own with a copy of a configuration, so that tests never change it. */
public final class ServerFolder {
    private ServerFolder() {}

    /** Where the build writes. */
    public static Path target() {
        return Path.of(System.getProperty("test.target"));
    }

    /** Where what was measured under faults is written. */
    public static Path figures() throws IOException {
        return Files.createDirectories(target().resolve("faults"));
    }

    /** The base directory of the test server. */
    public static Path base() {
        return target().resolve("test-server");
    }

    /** The server's log. */
    public static Path log() {
        return base().resolve("log").resolve("server.log");
    }

    /** The port shift of the test server. */
    public static int offset() {
        return Integer.getInteger("test.port.offset", 500);
    }

    /** A stream read as UTF-8 text. */
    static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The configuration of the server that the build provisioned. */
    public static Path provisioned() {
        return target().resolve("server/standalone/configuration");
    }

    /** Modules that only test servers have, beside those of the provisioned server; the folder is there. */
    public static Path modules() {
        try {
            return Files.createDirectories(target().resolve("test-modules"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Makes a base directory of a server anew, with a copy of that configuration and a folder for deployments. */
    public static void fresh(Path base, Path configuration) {
        try {
            remove(base);
            copy(configuration, base.resolve("configuration"));
            Files.createDirectories(base.resolve("deployments"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Removes a folder and all that is in it, if it is there. */
    public static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(visited)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
