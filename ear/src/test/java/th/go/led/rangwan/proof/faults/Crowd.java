package th.go.led.rangwan.proof.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import th.go.led.rangwan.proof.writing.Course;
import th.go.led.rangwan.proof.writing.Deeds;
import th.go.led.rangwan.proof.writing.DossierWriter;
import th.go.led.rangwan.proof.writing.Ledger;
import th.go.led.rangwan.proof.writing.LedgerWriter;
import th.go.led.rangwan.proof.writing.PaperWriter;
import th.go.led.rangwan.proof.writing.ScoreWriter;
import th.go.led.rangwan.proof.writing.Spot;
import th.go.led.rangwan.proof.writing.UploadWriter;
import th.go.led.rangwan.proof.writing.Writer;

/**
 * The twenty: eight write answers of one dossier, two of them at one spot; three bring files; three type into a score sheet;
 * three number circulars and take them up; three take dossiers up, which are returned and sent again.
 */
final class Crowd {
    /** The dossier whose answers are written, one of the demo's. */
    static final long NOMINATION = 1;

    private static final int ANSWERS = 8;
    private static final int ALONE = 6;
    private static final int DEEDS = 12;
    private static final List<String> LOGINS = List.of("analyst1", "analyst2", "director1");

    private final List<Thread> threads = new ArrayList<>();
    private final CountDownLatch prepared = new CountDownLatch(DEEDS);

    /** People who write at the application of that address. */
    Crowd(String address, Course course, Ledger ledger, Deeds deeds) {
        List<Spot> spots = Spot.of(NOMINATION);
        for (int number = 0; number < ANSWERS; number++) {
            Spot spot = spots.get(Math.min(number, ALONE));
            Writer writer = new Writer(address, LOGINS.get(number % LOGINS.size()));
            add(new LedgerWriter(ledger, course, writer, "ledger-answer-" + number, spot));
        }
        for (int number = 0; number < DEEDS / 4; number++) {
            add(new UploadWriter(
                    new UploadWriter.Place("ledger-file-" + number, address, NOMINATION), course, deeds, prepared));
            add(new ScoreWriter(
                    List.of("comment0", "improve1", "next2").get(number), address, course, deeds, prepared));
            add(new PaperWriter("ledger-paper-" + number, address, course, deeds, prepared));
            add(new DossierWriter("ledger-dossier-" + number, address, course, deeds, prepared));
        }
    }

    private void add(Runnable writer) {
        threads.add(new Thread(writer, "writer-" + threads.size()));
    }

    /** Lets them begin, and waits until all have what they need. */
    void begin() throws InterruptedException {
        threads.forEach(thread -> {
            thread.setDaemon(true);
            thread.start();
        });
        if (!prepared.await(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the writers were not ready");
        }
    }

    /** Waits until all have ended. */
    void await() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
