package th.go.led.rangwan.proof.faults;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.proof.database.OpenStore;

/**
 * A process of its own that takes numbers until it is killed. Says {@code <subject>\t<reference>} on its output for every
 * number once it is stored; a subject is never used twice.
 */
public final class NumberTakerProcess {
    private static final int THREADS = 8;
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private NumberTakerProcess() {}

    /** Arguments: address, account and password of the store, and a word that begins the subjects. */
    public static void main(String[] arguments) throws InterruptedException {
        OpenStore store = new OpenStore(NumberTaker.source(arguments[0], arguments[1], arguments[2]));
        NumberTaker taker = new NumberTaker(store);
        List<Thread> threads = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            String begin = arguments[3] + "-" + thread + "-";
            threads.add(new Thread(() -> takeForEver(taker, begin)));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    @SuppressWarnings("InfiniteLoopStatement")
    private static void takeForEver(NumberTaker taker, String begin) {
        for (int turn = 0; ; turn++) {
            say(begin + turn + "\t" + taker.take(begin + turn));
        }
    }

    private static synchronized void say(String line) {
        OUT.println(line);
    }
}
