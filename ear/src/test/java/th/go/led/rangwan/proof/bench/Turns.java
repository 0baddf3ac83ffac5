package th.go.led.rangwan.proof.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures two ways of doing the same in turns, A-B-A-B: both are warmed until two rounds differ by less than a tenth, then
 * each has five rounds, so that what else the machine does falls upon both.
 */
final class Turns {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int MOST_WARMING = Integer.getInteger("bench.warming", 20);

    private final Cpu cpu;
    private final int requests;

    /** Turns of that many requests each. */
    Turns(Cpu cpu, int requests) {
        this.cpu = cpu;
        this.requests = requests;
    }

    /** One request. */
    interface Work {
        /** Does it, and fails when the answer is not the expected one. */
        void once() throws IOException, InterruptedException;
    }

    /**
     * What was measured.
     *
     * @param ours microseconds of CPU for each request, round by round
     * @param reference the same of what it is compared with
     */
    record Measured(List<Double> ours, List<Double> reference) {
        double ratio() {
            return median(ours) / median(reference);
        }
    }

    /** Warms both, then measures them in turns. */
    Measured of(Work ours, Work reference) throws IOException, InterruptedException {
        warm(ours);
        warm(reference);
        List<Double> our = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            our.add(round(ours));
            other.add(round(reference));
        }
        return new Measured(our, other);
    }

    private void warm(Work work) throws IOException, InterruptedException {
        double before = round(work);
        for (int turn = 0; turn < MOST_WARMING; turn++) {
            double now = round(work);
            if (Math.abs(now - before) < before / 10) {
                return;
            }
            before = now;
        }
    }

    /** Microseconds of CPU for each request of one round. */
    double round(Work work) throws IOException, InterruptedException {
        double before = cpu.spent();
        for (int request = 0; request < requests; request++) {
            work.once();
        }
        return (cpu.spent() - before) / requests;
    }

    /** The middle of the values. */
    static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
