package th.go.led.rangwan.proof.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Measures two ways of doing the same in turns, A-B-A-B: both are warmed until three rounds in a row brought nothing, then each
 * has five rounds, so that what else the machine does falls upon both.
 */
final class Turns {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int MOST_WARMING = Integer.getInteger("bench.warming", 20);
    private static final int STILL = 3; // rounds that bring nothing, before the work counts as warm

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

    /** The compiler makes code faster in steps, with standstills between them: one round that is no better is not the end. */
    private void warm(Work work) throws IOException, InterruptedException {
        List<Double> rounds = new ArrayList<>();
        while (rounds.size() < MOST_WARMING && (rounds.size() <= STILL || falling(rounds))) {
            rounds.add(round(work));
        }
    }

    /** Whether the last few rounds were still faster than all before them, by a thirtieth at least. */
    private static boolean falling(List<Double> rounds) {
        int before = rounds.size() - STILL;
        return Collections.min(rounds.subList(before, rounds.size()))
                < Collections.min(rounds.subList(0, before)) * 29 / 30;
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
