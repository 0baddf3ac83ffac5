package th.go.led.rangwan.proof.bench;

import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.proof.faults.OwnServer;

/** The processor time of processes: of the server alone, or with a database of its own and all that it started. */
final class Cpu {
    private final List<ProcessHandle> processes;

    private Cpu(List<ProcessHandle> processes) {
        this.processes = processes;
    }

    /** Of the server's process alone; an embedded database is in it. */
    static Cpu of(OwnServer server) {
        return new Cpu(List.of(server.handle()));
    }

    /** Of the server and of every PostgreSQL process that this run started. */
    static Cpu withDatabase(OwnServer server) {
        Stream<ProcessHandle> databases = ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"));
        return new Cpu(Stream.concat(Stream.of(server.handle()), databases).toList());
    }

    /** Microseconds so far. */
    double spent() {
        return processes.stream()
                .map(process -> process.info().totalCpuDuration())
                .mapToDouble(time -> time.map(spent -> spent.toNanos() / 1000.0).orElse(0.0))
                .sum();
    }
}
