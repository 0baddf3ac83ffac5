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

/** The test server's base directory: a fresh copy of the provisioned configuration, so that tests never change it. */
public final class ServerFolder {
    private ServerFolder() {}

    /** Where the build writes. */
    public static Path target() {
        return Path.of(System.getProperty("test.target"));
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

    /** Makes the folder anew and tells Arquillian's configuration the management port. */
    static void prepare() {
        System.setProperty("test.management.port", String.valueOf(9990 + offset()));
        try {
            if (Files.exists(base())) {
                delete(base());
            }
            copy(target().resolve("server/standalone/configuration"), base().resolve("configuration"));
            Files.createDirectories(base().resolve("deployments"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void delete(Path folder) throws IOException {
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
