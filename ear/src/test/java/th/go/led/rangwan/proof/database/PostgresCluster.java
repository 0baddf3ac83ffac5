package th.go.led.rangwan.proof.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import th.go.led.rangwan.proof.server.ServerFolder;

/**
 * A PostgreSQL of the run's own: a fresh cluster below {@code target}, its characters UTF-8 ({@code C.UTF-8}, which a
 * trigram index needs for Thai), every commit on the disk before it is answered, on a free port of this machine. One
 * serves the whole run and ends with it; each test asks it for databases of its own. A test that does harm to the cluster
 * itself takes one apart.
 */
public final class PostgresCluster implements AutoCloseable {
    /** What to type when there is no PostgreSQL. */
    public static final String INSTALL = "apt-get install -y postgresql";

    /** The account of every database, with the right to all of the cluster. */
    public static final String USER = "rangwan";

    /** The account's password. */
    public static final String PASSWORD = "proof-of-rangwan";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static PostgresCluster shared;

    private final PostgresPrograms programs;
    private final Path log;
    private final Path folder;
    private final int port;
    private Process server;

    private PostgresCluster(PostgresPrograms programs, Path wanted, Path log) throws IOException, InterruptedException {
        this.programs = programs;
        ServerFolder.remove(wanted);
        this.log = log;
        Files.deleteIfExists(log);
        this.folder = programs.folder(wanted);
        Path secret = Files.writeString(folder.resolve("secret"), PASSWORD);
        Path data = folder.resolve("data");
        programs.run(
                folder,
                log,
                "initdb",
                "--pgdata=" + data,
                "--username=" + USER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--no-sync");
        this.port = free();
    }

    /** Whether this machine has PostgreSQL. */
    public static boolean installed() {
        return PostgresPrograms.found().isPresent();
    }

    /** The run's cluster, started when first asked for. */
    public static synchronized PostgresCluster running() {
        if (shared == null) {
            try {
                Path target = ServerFolder.target();
                shared = new PostgresCluster(found(), target.resolve("postgresql"), target.resolve("postgresql.log"));
                Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
                shared.start();
            } catch (IOException | SQLException fault) {
                throw new IllegalStateException(fault);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
        return shared;
    }

    private static PostgresPrograms found() {
        return PostgresPrograms.found()
                .orElseThrow(() -> new IllegalStateException("no PostgreSQL found; install it with: " + INSTALL));
    }

    /** A cluster that no other test uses, started, with its files in that folder; what it says is kept in that log. */
    public static PostgresCluster apart(Path folder, Path log) throws IOException, SQLException, InterruptedException {
        PostgresCluster cluster = new PostgresCluster(found(), folder, log);
        Runtime.getRuntime().addShutdownHook(new Thread(cluster::close));
        cluster.start();
        return cluster;
    }

    /** Stops it as an immediate shutdown does: no transaction is ended, no connection is told, nothing is written. */
    public void breakOff() throws IOException, InterruptedException {
        signal("QUIT");
        server.waitFor();
    }

    /** Stops it and all that serve its connections in their tracks, as when its machine stands still, until {@link #thaw}. */
    public void freeze() throws IOException, InterruptedException {
        signal("STOP");
        for (ProcessHandle serving : server.descendants().toList()) {
            signal("STOP", serving);
        }
    }

    /** Lets it go on. */
    public void thaw() throws IOException, InterruptedException {
        for (ProcessHandle serving : server.descendants().toList()) {
            signal("CONT", serving);
        }
        signal("CONT");
    }

    /** Whether its server process runs. */
    public boolean runs() {
        return server.isAlive();
    }

    /** Whether its files lie below that folder. */
    public boolean within(Path other) {
        return folder.startsWith(other);
    }

    /** Makes an empty database of that name, in place of one that stood there, and gives its address. */
    public String fresh(String name) {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
        return address(name);
    }

    private String address(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(address(database), USER, PASSWORD);
    }

    /** Starts it, on the same port as before, and waits until it answers. */
    public void start() throws IOException, SQLException, InterruptedException {
        server = programs.start(
                folder,
                log,
                "postgres",
                "-D",
                folder.resolve("data").toString(),
                "-p",
                String.valueOf(port),
                "-c",
                "listen_addresses=localhost",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on");
        long latest = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!server.isAlive() || System.nanoTime() > latest) {
                server.destroyForcibly();
                throw new IllegalStateException("PostgreSQL did not start: " + Files.readString(log));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private boolean answers() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        if (server == null || !Files.exists(folder)) {
            return;
        }
        try { // an interrupt ends it at once and in order, without waiting for clients to go
            signal("INT");
            if (!server.waitFor(20, TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
            if (!folder.startsWith(ServerFolder.target())) {
                ServerFolder.remove(folder);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void signal(String name) throws IOException, InterruptedException {
        signal(name, server.toHandle());
    }

    private static void signal(String name, ProcessHandle process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
