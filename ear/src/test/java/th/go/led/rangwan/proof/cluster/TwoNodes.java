package th.go.led.rangwan.proof.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.proof.database.PostgresCluster;
import th.go.led.rangwan.proof.faults.Store;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.writing.Ledger;

/** Two nodes on one new database, started at once, and the balancer before them; traffic begins when each sees the other. */
public final class TwoNodes {
    private static final int BESIDE = 300; // ports above those of the test server

    private final Store store;
    private final List<Node> nodes = new ArrayList<>();
    private final Balancer balancer;
    private final Ledger ledger;

    /** Starts all of it, with demo accounts and a mail server at that port. */
    TwoNodes(PostgresCluster cluster, int mailPort) throws IOException, InterruptedException {
        this(
                cluster,
                "demo.cli",
                List.of(
                        "-Drangwan.mail.host=127.0.0.1",
                        "-Drangwan.mail.port=" + mailPort,
                        "-Drangwan.mail.from=award@led.example"));
    }

    /** Starts all of it behind the portal of that issuer address, whose client has that secret. */
    public static TwoNodes behindPortal(PostgresCluster cluster, String issuer, String secret)
            throws IOException, InterruptedException {
        return new TwoNodes(cluster, "oidc.cli", List.of("-Drangwan.portal.url=" + issuer, "-Doidc.secret=" + secret));
    }

    private TwoNodes(PostgresCluster cluster, String login, List<String> settings)
            throws IOException, InterruptedException {
        HaServer server = new HaServer(login);
        store = Store.postgresql(cluster, "two_nodes", server.configuration());
        int offset = ServerFolder.offset() + BESIDE;
        List<String> options = new ArrayList<>(settings);
        options.add("-Drangwan.nodes=localhost[%d],localhost[%d]"
                .formatted(Node.GROUP_PORT + offset, Node.GROUP_PORT + offset + 1));
        nodes.add(new Node("node1", offset, server, store, options));
        nodes.add(new Node("node2", offset + 1, server, store, options));
        for (Node node : nodes) {
            node.start();
        }
        awaitBoth();
        balancer = new Balancer(first(), second());
        balancer.awaitUp(first());
        balancer.awaitUp(second());
        ledger = new Ledger(ServerFolder.target().resolve("cluster/ledger.tsv"));
    }

    Node first() {
        return nodes.get(0);
    }

    Node second() {
        return nodes.get(1);
    }

    Store store() {
        return store;
    }

    Balancer balancer() {
        return balancer;
    }

    /** What people write at them, all their lives long. */
    Ledger ledger() {
        return ledger;
    }

    /** Kills the first as {@code kill -9} does. */
    public void killFirst() throws InterruptedException {
        first().kill();
    }

    /** The address for people. */
    public String address() {
        return balancer.address();
    }

    /** Waits until both answer and each sees the other. */
    void awaitBoth() throws IOException, InterruptedException {
        for (Node node : nodes) {
            node.await();
            node.awaitView(nodes.size());
        }
    }

    /** Ends it in order. */
    public void close() throws IOException, InterruptedException {
        ledger.close();
        balancer.close();
        for (Node node : nodes) {
            node.close();
        }
    }
}
